import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Place, PlaceId } from '../gazetteer/place.ts';

/** Adjectives that no rule leads back to their country's name. */
const IRREGULAR = new Map([
  ['نمساوي', 'النمسا'],
  ['انجليزي', 'انجلترا'],
  ['انكليزي', 'انكلترا'],
  ['اسكتلندي', 'اسكتلندا'],
  ['ويلزي', 'ويلز'],
  ['فرنساوي', 'فرنسا'],
  ['سنغالي', 'السنغال'],
  ['غزي', 'غزه'],
]);

/** Words that look like an adjective of a country and mean something else. */
const COMMON_WORDS = new Set(['مالي', 'ماليه', 'ماليين', 'توالي', 'كوبي']);

/** What can be joined to an adjective before it, with its article. */
export const JOINED_BEFORE = /^[وف]?(?:[بك]?ال|لل|[بلك](?=.{4}))?/u;

const ENDINGS = ['يات', 'يون', 'يين', 'يان', 'ييه', 'يه', 'ي'];

/**
 * The country or territory whose nationality a folded word names («المصرية», «واللبنانيون»), null for any other word.
 * Adjectives of belonging are formed by rule: the article and a final ا, ة or يا of the name go, ي comes.
 */
export function nationalityOf(folded: string, gazetteer: Gazetteer): PlaceId | null {
  const bare = folded.replace(JOINED_BEFORE, '');
  const isDefinite = /^[وف]?(?:[بك]?ال|لل)/u.test(folded);
  // «فلسطيني» and «فرنسي» begin with a letter of their own.
  for (const word of new Set([bare, folded.replace(/^[وف]/u, ''), folded])) {
    const found = countryOfAdjective(word, gazetteer, isDefinite);
    if (found) return found;
  }
  return null;
}

function countryOfAdjective(word: string, gazetteer: Gazetteer, isDefinite: boolean): PlaceId | null {
  if (COMMON_WORDS.has(word)) return null;
  const ending = ENDINGS.find((end) => word.endsWith(end));
  if (ending === undefined || word.length < ending.length + 2) return null;
  const stem = word.slice(0, word.length - ending.length);
  const irregular = IRREGULAR.get(`${stem}ي`);
  const names = irregular
    ? [irregular]
    : [stem, `ال${stem}`, `${stem}ا`, `${stem}يا`, `${stem}ه`, `${stem}يه`, `ال${stem}يه`, `ال${stem}ا`];
  // «الجيبوتي», «جيبوتية»: bare «جيبوتي» is the country itself.
  if (isDefinite || ending !== 'ي') names.push(`${stem}ي`);
  for (const name of names) {
    // The name itself is no adjective: السعودية, unless it stands in another of its forms.
    for (const entry of gazetteer.namesStartingWith(name)) {
      if (entry.wordCount !== 1) continue;
      const land = landOf(entry.places[0], irregular !== undefined);
      if (land !== null) return land;
    }
  }
  return null;
}

/** A country or territory itself; the country of a part of it where that has a nationality of its own, as Scotland has. */
function landOf(place: Place | undefined, isPart: boolean): PlaceId | null {
  if (place?.kind === 'country' || place?.kind === 'territory') return place.id;
  return isPart ? (place?.country ?? null) : null;
}
