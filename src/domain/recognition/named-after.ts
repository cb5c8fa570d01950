import type { PlaceKind } from '../gazetteer/place.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** What is called after a land: «سوق ليبيا» is a market in Omdurman, «مدرسة الكويت» may stand anywhere. */
const AFTER_LANDS = words(
  `شارع ميدان دوار ساحه جسر كوبري نفق سوق فندق سينما مقهي مطعم قاعه صاله مدرسه ثانويه حديقه مستشفي مستوصف مسجد برج
  ملعب استاد حي`,
);
/** What is called after a town elsewhere no less than after its own: «شارع حيفا». */
const AFTER_TOWNS = words('شارع ميدان دوار');

const LANDS: readonly PlaceKind[] = ['country', 'territory', 'region'];
const TOWNS: readonly PlaceKind[] = [...LANDS, 'division', 'city'];
const NONE: readonly PlaceKind[] = [];

/**
 * The kinds of place that a name does not mean after this folded word, since what the word speaks of is only called after
 * such: none after most words.
 */
export function kindsNotMeant(before: string): readonly PlaceKind[] {
  const isAmong = (list: ReadonlySet<string>) => readings(before).some((word) => list.has(word));
  return isAmong(AFTER_TOWNS) ? TOWNS : isAmong(AFTER_LANDS) ? LANDS : NONE;
}

/** The word, and without what is joined to it before: «بشارع», «وسوق». */
const readings = (folded: string): string[] => [folded, folded.replace(/^[وف]?[بلك]?(?=.{2})/u, '')];
