import { lookUpBare } from '../arabic/proclitics.ts';
import type { PlaceKind } from '../gazetteer/place.ts';

/** What kinds of place a word before a name speaks for («محافظة», «نهر», «العاصمة»). */
const KINDS_BY_WORD = new Map<string, readonly PlaceKind[]>();
const LISTS: readonly [readonly PlaceKind[], string][] = [
  [['city'], 'مدينه بلده قريه العاصمه عاصمه مدينتي بلدتي قريتي مدن ميناء مدينتا بلدتا قريتا بلدات قري'],
  [
    ['division'],
    'محافظه ولايه اماره مقاطعه اقليم لواء قضاء عماله محافظتي محافظتا ولايتي ولايتا محافظات ولايات جهه',
  ],
  [['division', 'region', 'district', 'territory'], 'منطقه قطاع'],
  [['country'], 'دوله جمهوريه سلطنه مملكه بلاد'],
  [['district', 'city'], 'حي مخيم ضاحيه ناحيه شارع مستوطنه'],
  [['water'], 'نهر بحر بحيره خليج مضيق وادي قناه'],
  [['landform'], 'جبل جبال جزيره جزر صحراء هضبه سهل'],
  [['facility'], 'مستشفي مطار معبر جامعه مسجد مرفا حاجز سجن سد جسر قصر ميدان ساحه'],
];
for (const [kinds, words] of LISTS) for (const word of words.split(' ')) KINDS_BY_WORD.set(word, kinds);

/** The kinds of place that a folded word announces; none for any other word. */
export const kindsAnnounced = (folded: string): readonly PlaceKind[] =>
  lookUpBare(KINDS_BY_WORD, folded) ?? NONE;

const VILLAGE = new Map(
  'بلده قريه بلدتي قريتي بلدتا قريتا بلدات قري نجع عزبه'.split(' ').map((word) => [word, true]),
);
const OF_SEVERAL = new Map(
  'مدن مدينتي مدينتا بلدات بلدتي بلدتا قري قريتي قريتا محافظات محافظتي محافظتا ولايات ولايتي ولايتا جزر'
    .split(' ')
    .map((word) => [word, true]),
);
const CAPITAL = new Map('العاصمه عاصمه'.split(' ').map((word) => [word, true]));

/** Whether a folded word speaks of a village or small town, as no one does of a large city. */
export const isVillageAnnounced = (folded: string): boolean => lookUpBare(VILLAGE, folded) === true;

/** Whether a folded word speaks for all places of the series that follows it: «ولايات القضارف والنيل الأبيض». */
export const isSeriesAnnounced = (folded: string): boolean => lookUpBare(OF_SEVERAL, folded) === true;

/** Whether a folded word speaks of a capital. */
export const isCapitalAnnounced = (folded: string): boolean => lookUpBare(CAPITAL, folded) === true;

const NONE: readonly PlaceKind[] = [];
