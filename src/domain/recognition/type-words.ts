import type { PlaceKind } from '../gazetteer/place.ts';

/** What kinds of place a word before a name speaks for («محافظة», «نهر», «العاصمة»). */
const KINDS_BY_WORD = new Map<string, readonly PlaceKind[]>();
const LISTS: readonly [readonly PlaceKind[], string][] = [
  [['city'], 'مدينه بلده قريه العاصمه عاصمه مدينتي بلدتي قريتي مدن ميناء مدينتا ببلده'],
  [['division'], 'محافظه ولايه اماره مقاطعه اقليم لواء قضاء عماله محافظتي ولايتي محافظات ولايات جهه'],
  [['division', 'region', 'district', 'territory'], 'منطقه قطاع'],
  [['country'], 'دوله جمهوريه سلطنه مملكه بلاد'],
  [['district', 'city'], 'حي مخيم ضاحيه ناحيه شارع'],
  [['water'], 'نهر بحر بحيره خليج مضيق وادي قناه'],
  [['landform'], 'جبل جبال جزيره جزر صحراء هضبه سهل'],
  [['facility'], 'مستشفي مطار معبر جامعه مسجد مرفا حاجز سجن سد جسر قصر ميدان ساحه'],
];
for (const [kinds, words] of LISTS) for (const word of words.split(' ')) KINDS_BY_WORD.set(word, kinds);

/** The kinds of place that a folded word announces; none for any other word. */
export function kindsAnnounced(folded: string): readonly PlaceKind[] {
  const bare = folded.replace(/^[وف](?=.{3})/u, '');
  return KINDS_BY_WORD.get(bare) ?? KINDS_BY_WORD.get(bare.replace(/^[بلك]/u, '')) ?? NONE;
}

const NONE: readonly PlaceKind[] = [];
