import { nameForms } from '../gazetteer/name-forms.ts';
import type { PlaceId } from '../gazetteer/place.ts';
import { transliterate } from './transliterate.ts';
import { VOCALISED, VOCALISED_BY_PLACE } from './vocalised-names.ts';

/**
 * A name of a place as it is written in a text, in Latin letters; null where the vowels of a word of it are not known,
 * since vowels are never guessed.
 */
export function transliterationOf(written: string, placeId: PlaceId): string | null {
  const ownWords = VOCALISED_BY_PLACE[placeId];
  const words = nameForms(written).folded.split(' ');
  const vocalised = words.map((word) => (ownWords && vocalisedIn(ownWords).get(word)) ?? lookUp(word));
  return vocalised.includes(undefined) ? null : transliterate(vocalised.join(' '));
}

/** In «للقاهرة» the name begins after its ل, and its ا is gone. */
function lookUp(word: string): string | undefined {
  const known = vocalisedIn(VOCALISED);
  return known.get(word) ?? (word.startsWith('ل') ? known.get(`ا${word}`) : undefined);
}

const tables = new Map<string, ReadonlyMap<string, string>>();

/** The words of a table by what the search compares, the first of those written alike. */
function vocalisedIn(table: string): ReadonlyMap<string, string> {
  const made = tables.get(table);
  if (made) return made;
  const byForm = new Map<string, string>();
  for (const word of table.trim().split(/\s+/u)) {
    const { folded } = nameForms(word);
    if (!byForm.has(folded)) byForm.set(folded, word);
  }
  tables.set(table, byForm);
  return byForm;
}
