import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../article/article.ts';
import { parsePlainText } from '../article/parse-plain-text.ts';
import { nameReadings } from './name-readings.ts';

const blockOf = (text: string) => parsePlainText(text)[0] as Block;
const read = (text: string, marked: string, ...known: readonly string[]) => {
  const block = blockOf(text);
  const at = text.indexOf(marked);
  return nameReadings(block, at, at + marked.length, (name) => known.includes(name)).map(({ start, end }) =>
    text.slice(start, end),
  );
};

describe('nameReadings', () => {
  it('offers the word with and without its proclitics', () => {
    expect(read('مرّ وبغزة أمس', 'وبغزة')).toEqual(['وبغزة', 'بغزة', 'غزة']);
    expect(read('وصل للقاهرة', 'للقاهرة')).toEqual(['للقاهرة', 'لقاهرة']);
  });

  it('takes whole words, marks and all, and leaves spaces and signs out', () => {
    expect(read('في حيّ الصَّبرة، أمس', ' حيّ الصَّب')).toEqual(['حيّ الصَّبرة']);
  });

  it('keeps a beginning inside a word that the reader chose', () => {
    expect(read('مرّ وبغزة أمس', 'غزة')[0]).toBe('غزة');
    expect(read('مرّ سيذهب', 'يذهب')[0]).toBe('يذهب');
  });

  it('takes no letters off a word that is a noun of places or a name itself, nor all but two of any', () => {
    expect(read('قرب واد الشعبة', 'واد الشعبة')).toEqual(['واد الشعبة']);
    expect(read('قرب وادي الشعبة', 'وادي الشعبة')).toEqual(['وادي الشعبة']);
    expect(read('قرب بلدة الشعبة', 'بلدة الشعبة')).toEqual(['بلدة الشعبة']);
    expect(read('بين ومدينة حمد', 'ومدينة حمد')).toEqual(['ومدينة حمد', 'مدينة حمد']);
    expect(read('بين وحي الزهور', 'وحي الزهور')).toEqual(['وحي الزهور', 'حي الزهور']);
    expect(read('إلى بيروت', 'بيروت', 'بيروت')).toEqual(['بيروت']);
    expect(read('نزل بقم', 'بقم')).toEqual(['بقم']);
    expect(read('نزل بقم', 'بقم', 'قم')).toEqual(['بقم', 'قم']);
    expect(read('وصل للقاهرة', 'للقاهرة', 'القاهرة')).toEqual(['للقاهرة', 'لقاهرة']);
  });

  it('has nothing for signs', () => {
    expect(read('في ، … غزة', '، …')).toEqual([]);
  });

  it('never leaves its block', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'وبلغزةخَّـ ،a😀'), minLength: 1, maxLength: 30 }),
        fc.nat(30),
        fc.nat(30),
        (text, a, b) => {
          const block = blockOf(`x${text}x`);
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          for (const { start, end } of nameReadings(block, from, to)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(block.text.length);
          }
        },
      ),
    );
  });
});
