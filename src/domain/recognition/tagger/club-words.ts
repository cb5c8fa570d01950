import { isAmong } from '../../arabic/proclitics.ts';

/**
 * Words that stand right before a town's name in the names of clubs: «دينامو كييف», «أولمبيك مرسيليا». In folded letters;
 * the lists are our own.
 */
const BEFORE_TOWN = new Set(
  `دينامو بايرن بايرين انتر سبارتا سبارتاك شاختار شاختيور سسكا سيسكا ستيوا ستياوا ليفسكي لودوغوريتس سبورتينغ سبورتنغ سبورتينج
  فيردر باير بوروسيا هيرتا هرتا اينتراخت ديبورتيفو اتلتيكو ريال راسينغ اولمبيك اولمبي بارتيزان هايدوك لوكوموتيف توربيدو زينيت
  رابيد ستاندارد ستاندر غراسهوبرز ليجيا ليغيا فيسلا هيلاس غريميو بيتار هابويل مكابي ماكابي ايك باوك اف حسنيه مولوديه
  شبيبه وفاق اهلي ثقافي اسيك مازيمبي الكوكب الوداد الرجاء كلوب استون اوستريا`.split(/\s+/),
);
/** Words that stand right after it: «نيوكاسل يونايتد», «سان أنطونيو سبيرز». */
const AFTER_TOWN = new Set(
  `يونايتد يوناتيد هوتسبير هوتسبر روفرز البيون كاونتي واندررز وندررز فورست رينجرز افسي ليكرز سبيرز بولز نيكس سلتيكس متروستارز
  غالاكسي الفاسي التطواني`.split(/\s+/),
);

/** «مانشستر سيتي» is a club, «كانساس سيتي» a city: the word alone settles nothing. */
const CITY = 'سيتي';

/** Whether a folded word is part of names of clubs. */
export const isClubWord = (folded: string): boolean =>
  BEFORE_TOWN.has(folded) || AFTER_TOWN.has(folded) || folded === CITY;

/** Whether the folded words right before and after a town's name make a club of it; what is joined to the first is no matter. */
export const isClub = (before: string, after: string): boolean =>
  isAmong(before, BEFORE_TOWN) || AFTER_TOWN.has(after);

/** Clubs whose name begins with a town's and goes on: «باريس سان جيرمان». */
const WHOLE_CLUBS = [
  ['باريس', 'سان', 'جيرمان'],
  ['وست', 'هام'],
  ['ويست', 'هام'],
  ['لوس', 'انجليس', 'اف', 'سي'],
  ['لوس', 'انجلوس', 'اف', 'سي'],
];

/** Whether words, told by their number from 0 on, are the whole name of a club. */
export const isWholeClub = (word: (n: number) => string): boolean =>
  WHOLE_CLUBS.some((club) => club.every((each, n) => word(n) === each));
