import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOfWord, spokenParts } from './spoken-parts.ts';

const spoken = (text: string) => spokenParts(text).map(({ start, end }) => text.slice(start, end));

describe('what is spoken in one go', () => {
  test('a sentence with its stop, the space after it left out', () => {
    expect(spoken('وصل الوزير إلى القاهرة. وغادر إلى الدوحة؟ «انتهى!» ثم عاد')).toEqual([
      'وصل الوزير إلى القاهرة.',
      'وغادر إلى الدوحة؟',
      '«انتهى!»',
      'ثم عاد',
    ]);
  });

  test('the stop inside a number parts nothing, and what has no letter is not spoken', () => {
    expect(spoken('نما بنسبة 3.5 في المئة. *** . ')).toEqual(['نما بنسبة 3.5 في المئة.']);
  });

  test('a long sentence at its last comma that is near enough', () => {
    const clause = 'ووصل الوزير إلى القاهرة لإجراء محادثات مهمة، ';
    const parts = spoken(clause.repeat(8).trim());
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part).toMatch(/،$/u);
  });

  test('a long sentence without commas between words', () => {
    const parts = spoken('كلمة '.repeat(100).trim());
    expect(parts.join(' ')).toBe('كلمة '.repeat(100).trim());
  });

  test('of any text: in order, no part too long, no letter unspoken', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('غزة', '،', ' ', '.', '؟', '\n', 'abc', '3.5', '😀', 'ب'.repeat(200))),
        (pieces) => {
          const text = pieces.join('');
          const parts = spokenParts(text);
          let at = 0;
          let left = '';
          for (const { start, end } of parts) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end - start).toBeGreaterThan(0);
            expect(end - start).toBeLessThanOrEqual(180);
            left += text.slice(at, start);
            at = end;
          }
          expect(left + text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
        },
      ),
    );
  });
});

test('a word ends before the next space', () => {
  const text = 'إلى القاهرة، ثم';
  expect(text.slice(4, endOfWord(text, 4))).toBe('القاهرة،');
  expect(endOfWord(text, text.length)).toBe(text.length);
});
