import { isAmong } from '../arabic/proclitics.ts';
import type { PlaceKind } from '../gazetteer/place.ts';
import { wordList } from './word-list.ts';

/** What is called after a land: «سوق ليبيا» is a market in Omdurman, «مدرسة الكويت» may stand anywhere. */
const AFTER_LANDS = wordList(
  `جسر كوبري نفق سوق فندق سينما مقهي مطعم قاعه صاله مدرسه ثانويه حديقه مستشفي مستوصف مسجد برج
  ملعب استاد حي`,
);
/** What is called after a town elsewhere no less than after its own: «شارع حيفا». */
const AFTER_TOWNS = wordList('شارع ميدان دوار ساحه');

const LANDS: readonly PlaceKind[] = ['country', 'territory', 'region'];
const TOWNS: readonly PlaceKind[] = [...LANDS, 'division', 'city'];
const NONE: readonly PlaceKind[] = [];

/**
 * The kinds of place that a name does not mean after this folded word, since what the word speaks of is only called after
 * such: none after most words.
 */
export function kindsNotMeant(before: string): readonly PlaceKind[] {
  return isAmong(before, AFTER_TOWNS) ? TOWNS : isAmong(before, AFTER_LANDS) ? LANDS : NONE;
}
