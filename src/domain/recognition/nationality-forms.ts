import { readProclitics } from '../arabic/proclitics.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type PlaceId, placeId } from '../gazetteer/place.ts';
import { JOINED_BEFORE, nationalityOf } from './nationality-names.ts';

/** Endings that only the words of a sentence have, each with the one it stands for: «فلسطينيا», «يمنيتين». */
const FORMS: readonly (readonly [ending: RegExp, of: string])[] = [
  [/يا$/u, 'ي'],
  [/يت(?:ان|ين)$/u, 'يه'],
];

/** The country of an adjective in the accusative or the feminine dual; null where the word as it stands is a name: «سوريا». */
export function nationalityOfForm(folded: string, gazetteer: Gazetteer): PlaceId | null {
  for (const [ending, of] of FORMS) {
    if (!ending.test(folded)) continue;
    const isName = readProclitics(folded).some(({ name }) =>
      gazetteer.namesStartingWith(name).some(({ wordCount }) => wordCount === 1),
    );
    return isName ? null : nationalityOf(folded.replace(ending, of), gazetteer);
  }
  return null;
}

/** Nationalities of two words, without the article and what is joined before it. */
const OF_TWO: readonly (readonly [first: RegExp, second: RegExp, country: PlaceId])[] = [
  [/^كوري/u, /^جنوبي/u, placeId('iso:KR')],
  [/^كوري/u, /^شمالي/u, placeId('iso:KP')],
  [/^افريقي/u, /^جنوبي/u, placeId('iso:ZA')],
  [/^جنوب$/u, /^افريقي(?!ا$)/u, placeId('iso:ZA')],
  [/^جنوب$/u, /^سوداني/u, placeId('iso:SS')],
];

/** The country of two folded words that are one nationality («الكوري الجنوبي»), null for any others. */
export function nationalityOfTwo(first: string, second: string): PlaceId | null {
  if (second === '') return null;
  const [one, two] = [first, second].map((word) => word.replace(JOINED_BEFORE, '')) as [string, string];
  return OF_TWO.find(([a, b]) => a.test(one) && b.test(two))?.[2] ?? null;
}
