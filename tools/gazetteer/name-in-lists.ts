import type { Entry, NameLanguage } from './entry.ts';

/** Nouns that the sources give Turkish names of divisions and that no Turkish text does, and what it has for them. */
const TURKISH_NOUNS: readonly (readonly [RegExp, string])[] = [
  // These are the office and not what it governs.
  [/ (?:[Vv]aliliği|[Yy]önetimi)$/u, ' ili'],
  [/ (?:Governorate|Province)$/u, ' ili'],
  [/ (?:District|Region)$/u, ' Bölgesi'],
];

/** Countries all of whose divisions Turkish calls by this noun, where the sources have now this one, now another or none. */
const TURKISH_NOUN_OF: Readonly<Record<string, string>> = { 'iso:DZ': 'Vilayeti', 'iso:TN': 'Vilayeti' };

/**
 * A name of the sources as a list or a map shows it: of what is not a town with a capital at its head («Wilaya de Chlef»), and
 * of a division in Turkish with a noun that Turkish has.
 */
export function nameInLists(
  name: string,
  { kind, country }: Pick<Entry, 'kind' | 'country'>,
  language: NameLanguage,
): string {
  // A town may be written small for good: eMbalenhle, ’s-Hertogenbosch.
  if (kind === 'city') return name;
  const named = language === 'tr' && kind === 'division' ? turkishDivision(name, country) : name;
  return named.charAt(0).toLocaleUpperCase(language) + named.slice(1);
}

function turkishDivision(name: string, country: string | null): string {
  const noun = TURKISH_NOUN_OF[country ?? ''];
  if (noun) return `${name.replace(/ (?:ili|Vilayeti)$/u, '')} ${noun}`;
  return TURKISH_NOUNS.reduce((written, [ending, instead]) => written.replace(ending, instead), name);
}
