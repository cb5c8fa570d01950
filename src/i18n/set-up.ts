import i18next, { type i18n, type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { formatCount } from './format.ts';
import { isPseudo, type LanguageTag } from './languages.ts';
import type en from './locales/en.json';
import { showLanguage } from './show-language.ts';

/** All texts of the interface; `en.json` is the model the others follow. */
export type Texts = typeof en;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Texts };
  }
}

const files = import.meta.glob<{ default: ResourceLanguage }>('./locales/*.json');

/** Fetches a language's texts; throws when they do not arrive. */
async function fetchTexts(language: LanguageTag): Promise<ResourceLanguage> {
  if (isPseudo(language)) {
    const [english, { pseudoTexts }] = await Promise.all([fetchTexts('en'), import('./pseudo-texts.ts')]);
    return pseudoTexts(english as Texts);
  }
  const fetchFile = files[`./locales/${language}.json`];
  if (!fetchFile) throw new Error(`no texts for ${language}`);
  return (await fetchFile()).default;
}

/** Keeps a value from turning the sentence round it; numbers have no direction to keep in and take the digits shown. */
const isolate = (value: unknown, language: string): string =>
  typeof value === 'number'
    ? formatCount(value, language)
    : `${FIRST_STRONG_ISOLATE}${value}${POP_DIRECTIONAL_ISOLATE}`;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** Starts the interface's texts in a language and turns the page to it. */
export async function startTexts(language: LanguageTag): Promise<i18n> {
  const texts = await makeTexts(language);
  showLanguage(language);
  return texts;
}

/**
 * The interface's texts in a language, without a page. Every value put into a sentence is isolated, so that a Latin name cannot
 * turn an Arabic sentence round. A missing key is an error in development and in tests.
 */
export async function makeTexts(language: LanguageTag): Promise<i18n> {
  const instance = i18next.createInstance();
  instance.use(initReactI18next);
  await instance.init({
    lng: language,
    resources: { [language]: { translation: await fetchTexts(language) } },
    fallbackLng: false,
    returnNull: false,
    saveMissing: import.meta.env.DEV,
    missingKeyHandler: (languages, _namespace, key) => {
      throw new Error(`no text for ${key} in ${languages.join(', ')}`);
    },
    interpolation: {
      escape: (value) => isolate(value, instance.language),
      useRawValueToEscape: true,
    },
    react: { useSuspense: false },
  });
  return instance;
}

/** Fetches a language's texts ahead of showing them; throws when they do not arrive. */
export async function loadTexts(instance: i18n, language: LanguageTag): Promise<void> {
  if (instance.hasResourceBundle(language, 'translation')) return;
  instance.addResourceBundle(language, 'translation', await fetchTexts(language));
}

/** Turns the interface to a language whose texts are loaded. */
export async function showTexts(instance: i18n, language: LanguageTag): Promise<void> {
  showLanguage(language);
  await instance.changeLanguage(language);
}
