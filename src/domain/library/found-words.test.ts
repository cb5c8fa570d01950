import { expect, it } from 'vitest';
import { parsePlainText } from '../article/parse-plain-text.ts';
import { withHeadline } from '../article/with-headline.ts';
import { foundWords } from './found-words.ts';

const LONG = 'كلمة '.repeat(30);
const news = { blocks: parsePlainText(`وصلَ الوفدُ أمس.\n\n${LONG}وغادر للقاهرة بعد لقاء الوزير ${LONG}`) };
const told = (typed: string, article: Parameters<typeof foundWords>[1] = news) => {
  const quotation = foundWords(typed, article)?.quotation;
  return quotation && [quotation.before, quotation.name, quotation.after];
};

it.each([
  ['الوفد', 'الوفدُ'],
  ['القاهره', 'قاهرة'],
  ['لقاء الوزير', 'لقاء الوزير'],
  ['الوزير طرابلس', 'الوزير'],
])('finds «%s» as «%s»', (typed, name) => {
  expect(told(typed)?.[1]).toBe(name);
});

it('quotes what stands around it, to whole words', () => {
  const [before = '', , after = ''] = told('لقاء الوزير') ?? [];
  expect(before).toMatch(/^(?:كلمة )+وغادر للقاهرة بعد $/u);
  expect(after).toMatch(/^(?: كلمة)+$/u);
});

it('has nothing to show where the headline alone has it, or nothing is typed', () => {
  const article = withHeadline(
    [
      { kind: 'heading', level: 1, text: 'قمة في مسقط' },
      { kind: 'paragraph', text: 'انعقدت أمس.' },
    ],
    null,
  );
  expect(told('مسقط', article)).toBeUndefined();
  expect(told('  ', article)).toBeUndefined();
});
