import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS, LANGUAGES, type LanguageTag } from './languages.ts';

type Texts = { readonly [key: string]: string | Texts };

const SOURCES = new URL('..', import.meta.url);
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
type Form = (typeof FORMS)[number];

/** Every text of a language by its whole key: `reader.label`. */
function textsOf(language: LanguageTag): ReadonlyMap<string, string> {
  const flat = (texts: Texts, prefix: string): [string, string][] =>
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
    );
  const file = new URL(`locales/${language}.json`, import.meta.url);
  return new Map(flat(JSON.parse(readFileSync(file, 'utf8')) as Texts, ''));
}

const formOf = (key: string): Form | undefined => FORMS.find((form) => key.endsWith(`_${form}`));
const baseOf = (key: string): string => {
  const form = formOf(key);
  return form ? key.slice(0, -form.length - 1) : key;
};
const variablesOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name))].sort();

const MODEL = textsOf('en');
const COUNTED = new Set([...MODEL.keys()].filter(formOf).map(baseOf));
const PLAIN = [...MODEL.keys()].filter((key) => !formOf(key));

describe('the locale files', () => {
  it('are those of the languages the interface speaks', () => {
    const files = readdirSync(new URL('locales', import.meta.url));
    expect(files.sort()).toEqual(LANGUAGE_TAGS.map((tag) => `${tag}.json`).sort());
  });

  it('have something to count and something plain to compare', () => {
    expect(COUNTED.size).toBeGreaterThan(3);
    expect(PLAIN.length).toBeGreaterThan(50);
  });
});

describe.each(LANGUAGE_TAGS)('the texts in %s', (language) => {
  const texts = textsOf(language);

  it('are those of the model, counted ones in just the forms the language has', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const expected = [...PLAIN, ...[...COUNTED].flatMap((base) => forms.map((form) => `${base}_${form}`))];
    expect([...texts.keys()].sort()).toEqual(expected.sort());
  });

  it('are none of them empty, and have no white space at their ends but in separators', () => {
    const untidy = [...texts].filter(
      ([key, text]) => text.trim() === '' || (text !== text.trim() && !key.endsWith('Separator')),
    );
    expect(untidy).toEqual([]);
  });

  it('put the same values into each text as the model; zero, one and two need not say the count', () => {
    const different = [...texts].flatMap(([key, text]) => {
      const form = formOf(key);
      const model = MODEL.get(form ? `${baseOf(key)}_other` : key) ?? '';
      const mayLeaveOut = form === 'zero' || form === 'one' || form === 'two';
      const needed = variablesOf(model).filter((name) => !(mayLeaveOut && name === 'count'));
      const found = variablesOf(text).filter((name) => !(mayLeaveOut && name === 'count'));
      return needed.join() === found.join() ? [] : [{ key, needed, found }];
    });
    expect(different).toEqual([]);
  });

  it('have whole braces round every value', () => {
    const broken = [...texts].filter(([, text]) => /[{}]/.test(text.replace(/\{\{\w+\}\}/g, '')));
    expect(broken).toEqual([]);
  });
});

describe('the scripts', () => {
  /** Proper names that are written in Latin letters everywhere. */
  const LATIN_EVERYWHERE = new Set(['OpenStreetMap']);

  it('are Arabic in every Arabic text but for names, separators and bare values', () => {
    const foreign = [...textsOf('ar').values()].filter(
      (text) => !/\p{Script=Arabic}/u.test(text.replace(/\{\{\w+\}\}/g, '')) && !LATIN_EVERYWHERE.has(text),
    );
    expect(foreign.filter((text) => text !== '، ')).toEqual([]);
  });

  it('are Latin alone in every English text', () => {
    const foreign = [...textsOf('en')].filter(([, text]) => /[\p{Script=Arabic}،؛؟]/u.test(text));
    expect(foreign).toEqual([]);
  });

  it('of each language’s own name go with its direction', () => {
    for (const { name, direction } of Object.values(LANGUAGES)) {
      expect(/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(name)).toBe(direction === 'rtl');
    }
  });
});

describe('the sources', () => {
  const source = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => readFileSync(new URL(path.replaceAll('\\', '/'), SOURCES), 'utf8'))
    .join('\n');

  it('use every text there is', () => {
    const unused = [...new Set([...MODEL.keys()].map(baseOf))].filter(
      (key) =>
        !source.includes(`'${key}'`) && !source.includes(`\`${key.slice(0, key.lastIndexOf('.'))}.\${`),
    );
    expect(unused).toEqual([]);
  });
});
