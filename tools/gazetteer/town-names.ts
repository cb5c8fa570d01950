import { foldArabic } from '../../src/domain/arabic/normalise.ts';
import { type Entry, NAME_LANGUAGES } from './entry.ts';

/**
 * The entries with each division that is named after a town of its country called as the town is in the languages that
 * have no name of it: «محافظة الخليل» is חברון in Hebrew, as the town is.
 */
export function withNamesOfTowns(entries: readonly Entry[]): Entry[] {
  const towns = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.kind !== 'city') continue;
    for (const name of entry.arabic) {
      const key = keyOf(entry, name);
      const other = towns.get(key);
      if (!other || other.population < entry.population) towns.set(key, entry);
    }
  }
  return entries.map((entry) => {
    if (entry.kind !== 'division' || NAME_LANGUAGES.every((language) => entry.names[language])) return entry;
    const town = entry.arabic.map((name) => towns.get(keyOf(entry, bareName(name)))).find(Boolean);
    return town ? { ...entry, names: { ...town.names, ...entry.names } } : entry;
  });
}

const keyOf = ({ country }: Entry, name: string) => `${country} ${foldArabic(name)}`;

const bareName = (name: string) => name.replace(/^(?:محافظة|ولاية|إقليم|عمالة|منطقة|إمارة|بلدية) /, '');
