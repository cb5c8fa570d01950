import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS, LANGUAGES, type OfferedLanguage } from './languages.ts';

type Texts = { readonly [key: string]: string | Texts };

const SOURCES = new URL('..', import.meta.url);
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
type Form = (typeof FORMS)[number];

/** Every text of a language by its whole key: `reader.label`. */
function textsOf(language: OfferedLanguage): ReadonlyMap<string, string> {
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

  it('mirror no sign that the reader is to type, and part it from no word about it', () => {
    if (LANGUAGES[language].direction !== 'rtl') return;
    const typed = [...texts].filter(([, text]) => /[<>]/u.test(text));
    expect(typed).not.toEqual([]);
    for (const [key, text] of typed)
      expect(text.match(/[<>]/gu)?.length, key).toBe(
        // Isolated, and beside a space that breaks no line.
        text.match(/\u00a0?\u2066[<>]\u2069\u00a0?/gu)?.filter((sign) => sign.includes('\u00a0')).length,
      );
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
  const SCRIPTS = [/\p{Script=Arabic}/u, /\p{Script=Hebrew}/u, /\p{Script=Latin}/u];
  const scriptOf = (language: OfferedLanguage) =>
    SCRIPTS.find((script) => script.test(LANGUAGES[language].name)) ?? /^$/u;
  const isLatin = (language: OfferedLanguage) => scriptOf(language).test('A');
  /** Proper names, signs and what stands on keys are written in Latin letters everywhere. */
  const LATIN_EVERYWHERE = new Set([
    ...['OpenStreetMap', 'GeoJSON', 'KML', 'TEI', 'Web Annotation', 'F1'],
    ...['Enter', 'Esc', 'Shift', 'Ctrl', 'Home', 'End'],
  ]);

  it.each(LANGUAGE_TAGS.filter((tag) => !isLatin(tag)))(
    'are its own in every text in %s but for names and bare values',
    (language) => {
      const foreign = [...textsOf(language).values()]
        .map((text) => text.replace(/\{\{\w+\}\}/g, ''))
        .filter(
          (text) => /\p{L}/u.test(text) && !scriptOf(language).test(text) && !LATIN_EVERYWHERE.has(text),
        );
      expect(foreign).toEqual([]);
    },
  );

  it.each(LANGUAGE_TAGS.filter(isLatin))('are Latin alone in every text in %s', (language) => {
    const foreign = [...textsOf(language)].filter(([, text]) =>
      /[\p{Script=Arabic}\p{Script=Hebrew}،؛؟]/u.test(text),
    );
    expect(foreign).toEqual([]);
  });

  it.each(LANGUAGE_TAGS.filter((tag) => tag !== 'en'))('are not those of English texts in %s', (language) => {
    // Single words can be those of two languages; whole phrases are not.
    const isPhrase = (text: string) =>
      (text.replace(/\{\{\w+\}\}/g, '').match(/\p{L}{2,}/gu) ?? []).length > 2;
    const same = [...textsOf(language)].filter(([key, text]) => isPhrase(text) && text === MODEL.get(key));
    expect(same).toEqual([]);
  });

  it.each(LANGUAGE_TAGS.filter((tag) => tag !== 'ar' && scriptOf(tag).test('ا')))(
    'have the letters of %s, not those of Arabic that look alike',
    (language) => {
      const foreign = [...textsOf(language)].filter(([, text]) => /[يكىة]/u.test(text));
      expect(foreign).toEqual([]);
    },
  );

  it('have no-break spaces round the signs that French sets apart', () => {
    const loose = [...textsOf('fr')].filter(([, text]) =>
      /(?<!\u00a0|https?):|(?<!\u202f)[;?!»]|«(?!\u202f)/u.test(text),
    );
    expect(loose).toEqual([]);
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
