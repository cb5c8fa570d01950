import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS } from './languages.ts';

type Texts = { readonly [key: string]: string | Texts };

const FOLDER = new URL('./locales/', import.meta.url);
const PLURAL = /_(zero|one|two|few|many|other)$/u;

function textsOf(language: string): Map<string, string> {
  const flat = new Map<string, string>();
  const walk = (texts: Texts, path: string) => {
    for (const [key, value] of Object.entries(texts)) {
      if (typeof value === 'string') flat.set(path + key, value);
      else walk(value, `${path}${key}.`);
    }
  };
  walk(JSON.parse(readFileSync(new URL(`${language}.json`, FOLDER), 'utf8')), '');
  return flat;
}

const stems = (texts: Map<string, string>) =>
  new Set([...texts.keys()].map((key) => key.replace(PLURAL, '')));
const pluralStems = (texts: Map<string, string>) =>
  new Set([...texts.keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')));
const variables = (text: string) => new Set([...text.matchAll(/\{\{(\w+)/gu)].map(([, name]) => name));

const model = textsOf('en');

it('every file of texts belongs to a language of the interface and every language has one', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(LANGUAGE_TAGS.map((tag) => `${tag}.json`).sort());
});

describe.each(LANGUAGE_TAGS)('the texts in %s', (language) => {
  const texts = textsOf(language);

  it('are for the same keys as the English ones', () => {
    expect([...stems(texts)].sort()).toEqual([...stems(model)].sort());
    expect([...pluralStems(texts)].sort()).toEqual([...pluralStems(model)].sort());
  });

  it('have every plural form of the language and no other', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    for (const stem of pluralStems(texts)) {
      const given = [...texts.keys()].filter((key) => key.replace(PLURAL, '') === stem && PLURAL.test(key));
      expect(given.map((key) => PLURAL.exec(key)?.[1]).sort(), stem).toEqual(forms);
    }
  });

  it('are not empty and put in the values the English ones put in, the number itself aside', () => {
    for (const [key, text] of texts) {
      expect(text.trim(), key).not.toBe('');
      const like = model.get(key) ?? model.get(key.replace(PLURAL, '_other')) ?? '';
      const without = (names: Set<string | undefined>) =>
        [...names].filter((name) => name !== 'count').sort();
      expect(without(variables(text)), key).toEqual(without(variables(like)));
    }
  });

  it('are written in the script of the language', () => {
    const arabic = language === 'ar';
    for (const [key, text] of texts) {
      if (key === 'map.baseOpenstreetmap' || key === 'map.nameSeparator') continue;
      expect(
        /\p{Script=Arabic}/u.test(text.replace(/\{\{\w+\}\}/gu, '')) || variables(text).size > 1,
        key,
      ).toBe(arabic || variables(text).size > 1);
    }
  });
});

it('every text is used somewhere', () => {
  const source = sources(new URL('../', import.meta.url)).join('\n');
  const unused = [...stems(model)].filter((key) => !source.includes(`'${key}'`) && !key.startsWith('kinds.'));
  expect(unused).toEqual([]);
});

function sources(folder: URL): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return sources(new URL(`${entry.name}/`, folder));
    return /\.tsx?$/u.test(entry.name) && !/\.test\./u.test(entry.name)
      ? [readFileSync(new URL(entry.name, folder), 'utf8')]
      : [];
  });
}
