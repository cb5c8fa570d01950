/** A language the interface speaks. To add one: a file in `locales/` and a line here. */
interface InterfaceLanguage {
  /** Its own name for itself. */
  readonly name: string;
  readonly direction: 'rtl' | 'ltr';
}

export const LANGUAGES = {
  ar: { name: 'العربية', direction: 'rtl' },
  en: { name: 'English', direction: 'ltr' },
} as const satisfies Record<string, InterfaceLanguage>;

export type LanguageTag = keyof typeof LANGUAGES;

export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as LanguageTag[];

/** The language meant by a tag or a list of them (`en-GB`, `ar-EG`), null when the interface speaks none of them. */
export function matchLanguage(tags: readonly string[]): LanguageTag | null {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split('-')[0];
    const match = LANGUAGE_TAGS.find((known) => known === primary);
    if (match) return match;
  }
  return null;
}
