import { expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { isOfPerson } from './surnames.ts';

/** The words of a text that are surnames in the form of a nationality. */
function surnames(source: string): string[] {
  const text = analyse(source);
  return text.words.flatMap(({ start, end }, n) => (isOfPerson(text, n) ? [source.slice(start, end)] : []));
}

it('a word of the form of a nationality right after a first name is a surname', () => {
  expect(surnames('قالت سارة الأردني')).toEqual(['الأردني']);
  expect(surnames('التقى أحمد العراقي')).toEqual(['العراقي']);
  expect(surnames('وسلمى التونسي')).toEqual(['التونسي']);
  expect(surnames('لكاظم العراقي ثم بكاظم العراقي')).toEqual(['العراقي', 'العراقي']);
  expect(surnames('علي العراقي')).toEqual(['العراقي']);
});

it('after another word, or where a sign parts the two, it is a nationality', () => {
  expect(surnames('العراقي')).toEqual([]);
  expect(surnames('الوفد العراقي')).toEqual([]);
  expect(surnames('سارة، الأردني')).toEqual([]);
  expect(surnames('كسارة الأردني')).toEqual([]);
});

it('a feminine, a word without the article or one too short for a nationality is no surname', () => {
  expect(surnames('سارة الأردنية')).toEqual([]);
  expect(surnames('سارة أردني')).toEqual([]);
  expect(surnames('سارة الحي')).toEqual([]);
  expect(surnames('سارة العلي')).toEqual(['العلي']);
  expect(surnames('سارة والأردني')).toEqual([]);
});

it('«على» before it is no first name, whatever is joined to it', () => {
  expect(surnames('فاز على العراقي')).toEqual([]);
  expect(surnames('وعلى العراقي فعلى العراقي')).toEqual([]);
  expect(surnames('وعلي العراقي')).toEqual(['العراقي']);
});

it('after a title with the article, a word without one is a first name', () => {
  expect(surnames('وقال المدرب جورجي جيسوس')).toEqual(['جورجي']);
  expect(surnames('قال مدرب جورجي')).toEqual([]);
  expect(surnames('قال المدرب الجورجي')).toEqual([]);
  expect(surnames('المدرب، جورجي')).toEqual([]);
  expect(surnames('عن البيت جورجي')).toEqual([]);
});
