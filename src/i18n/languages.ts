/** A language the interface speaks. To add one: a file in `locales/` and a line here. */
interface InterfaceLanguage {
  /** Its own name for itself. */
  readonly name: string;
  readonly direction: 'rtl' | 'ltr';
  /** The digits, by their name in CLDR, that its readers may choose in place of European ones; those of the texts where none are named. */
  readonly digits?: 'arabext';
  /** A letter of each font file its texts need besides the Arabic and the first Latin one, so that it is fetched in time. */
  readonly letters?: string;
}

export const LANGUAGES = {
  ar: { name: 'العربية', direction: 'rtl' },
  en: { name: 'English', direction: 'ltr' },
  fr: { name: 'Français', direction: 'ltr' },
  he: { name: 'עברית', direction: 'rtl', letters: 'א' },
  tr: { name: 'Türkçe', direction: 'ltr', letters: 'ğ' },
  fa: { name: 'فارسی', direction: 'rtl', digits: 'arabext' },
  ur: { name: 'اردو', direction: 'rtl', digits: 'arabext' },
} as const satisfies Record<string, InterfaceLanguage>;

/**
 * English made longer and put into brackets (see `pseudo-texts.ts`), and the same from right to left, by their tags in
 * the manner of CLDR: what is cut, unmirrored or not translated shows at a glance. Spoken when the address asks for
 * them, offered nowhere.
 */
const PSEUDO_LANGUAGES = {
  'en-XA': { name: '[Ëñğļïšĥ]', direction: 'ltr', letters: 'ğ' },
  'en-XB': { name: '[ĥšïļğñË]', direction: 'rtl', letters: 'ğ' },
} as const satisfies Record<string, InterfaceLanguage>;

export type OfferedLanguage = keyof typeof LANGUAGES;
export type PseudoLanguage = keyof typeof PSEUDO_LANGUAGES;
export type LanguageTag = OfferedLanguage | PseudoLanguage;

/** The languages that a reader can choose. */
export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as OfferedLanguage[];

const KNOWN: Readonly<Record<LanguageTag, InterfaceLanguage>> = { ...LANGUAGES, ...PSEUDO_LANGUAGES };

/** What is known of a language by its tag. */
export const aboutLanguage = (tag: LanguageTag): InterfaceLanguage => KNOWN[tag];

/** The direction an interface in a language is laid out in; of an unknown one, from left to right. */
export const directionOf = (tag: string): 'rtl' | 'ltr' => (isKnown(tag) ? KNOWN[tag].direction : 'ltr');

/** Whether a tag is one of the two pseudo-languages. */
export const isPseudo = (tag: string): tag is PseudoLanguage => Object.hasOwn(PSEUDO_LANGUAGES, tag);

const isKnown = (tag: string): tag is LanguageTag => Object.hasOwn(KNOWN, tag);

/** The language meant by a tag or a list of them (`en-GB`, `ar-EG`), null when the interface speaks none of them. */
export function matchLanguage(tags: readonly string[]): OfferedLanguage | null {
  for (const tag of tags) {
    const primary = canonical(tag).split('-')[0];
    const match = LANGUAGE_TAGS.find((known) => known === primary);
    if (match) return match;
  }
  return null;
}

/** A tag in its present form, so that those of old times are known too (`iw` is `he`). */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return '';
  }
}
