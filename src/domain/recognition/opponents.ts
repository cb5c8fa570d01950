import { isAmong } from '../arabic/proclitics.ts';
import type { PlaceKind } from '../gazetteer/place.ts';
import { madeOnce } from '../made-once.ts';
import type { AnalysedText } from './analyse.ts';
import type { NameMatch } from './find-names.ts';
import { WORD_CLASS } from './tagger/word-classes.ts';
import type { WordType } from './tagger/word-type.ts';
import { wordList } from './word-list.ts';

/** What a match is told by, in folded letters; so many of them in one block make it sport. */
const SPORT = wordList(
  `الدوري دوري مباراه المباراه مباريات المباريات هدف هدفا اهداف هدفين هدفي الكاس كاس منتخب المنتخب لاعب اللاعب لاعبو المدرب مدرب
  المهاجم مهاجم الحارس الكالتشو الليغا البوندسليغا البريميرليغ نقطه نقطتين نقاط الجوله شوط الشوط ديربي الديربي ملعب ملعبه
  نادي النادي فريق الفريق البطوله بطوله كره الترتيب صداره ثلاثيه ثناءيه رباعيه المضيف ضيفه مضيفه النهاءي نهاءي ركله`,
);
const LEAST_SPORT = 2;
/** What a club does, in the masculine: a town would be feminine. */
const OF_CLUBS = wordList(
  `فاز خسر تعادل تغلب اكتسح هزم سحق تصدر تاهل حسم اسقط واجه يواجه استضاف يستضيف التقي يلتقي سقط انتزع احرز اهدر لعب يلعب تجاوز`,
);
/** What is done to an opponent, and what leads to its name. */
const CONTESTS = wordList(
  `فاز فازت فوز الفوز فوزه فوزا فوزهم تغلب تغلبت التغلب تغلبه تعادل تعادلت التعادل تعادله تعادلا خسر خسرت خساره الخساره خسارته
  هزيمه الهزيمه هزيمته سقط سقطت سقوطه سقوط السقوط انتصار الانتصار انتصاره مباراه مباراته المباراه لقاء لقاءه اللقاء مواجهه مواجهته
  انهزم انهزامه`,
);
const LEADING = wordList('علي امام مع من ضد');
const MOST_BETWEEN = 4;

/** What a club has: «منطقة جزاء شيفيلد», «على حساب بورتو». */
const OF_A_CLUB = wordList(
  `جزاء مرمي شباك حارس مدافع مهاجم لاعب لاعبو لاعبي نجم مدرب قاءد جماهير جمهور مشجعو مشجعي انصار دفاع هجوم صفوف حساب تشكيله ضيفه مضيفه نظيره
  جاره غريمه منافسه فريق`,
);
/** What clubs are called with their town, where a game is told; elsewhere «شباب قسنطينة» are its young people. */
const CALLED = wordList('شباب هلال نصر اتحاد نهضه جمعيه ترجي سريع مستقبل امل وداد رجاء');
/** «المباراة التي جمعت بين ليفربول وشيفيلد», «قمة ليفربول ومانشستر». */
const MEETINGS = wordList('مباراه مباراتي مواجهه لقاء قمه ديربي كلاسيكو');
const BETWEEN = 'بين';

/**
 * The matches without the names of towns that are their clubs' in the telling of a game: «خسر أمام تورينو»,
 * «تعادل إشبيلية مع جيرونا». Countries stay: their teams play for them.
 */
export function withoutOpponents(
  text: AnalysedText,
  types: readonly WordType[],
  matches: readonly NameMatch[],
): NameMatch[] {
  let club: NameMatch | null = null;
  return matches.filter((match) => {
    const isNamed = areTowns(match) && (isOpponent(text, types, match) || isJoinedTo(club, text, match));
    club = isNamed && tellsSport(text) ? match : null;
    return club === null;
  });
}

const TEAMS = wordList('منتخب منتخبا منتخبي منتخبات');

/** Whether the team of a country is meant and no town of its name: «منتخب عمان», and where a game is told «خسر أمام عمان». */
export function isNationalTeam(text: AnalysedText, match: NameMatch): boolean {
  const isOneOf = (isCountry: boolean) =>
    match.names.some(({ places }) => places.some(({ kind }) => (kind === 'country') === isCountry));
  if (!isOneOf(true) || !isOneOf(false)) return false;
  if (isAmong(text.foldedBefore(match.firstWord), TEAMS)) return true;
  return plays(text, match) && tellsSport(text);
}

const isOpponent = (text: AnalysedText, types: readonly WordType[], match: NameMatch): boolean =>
  isOfMasculineNation(text, types, match) || plays(text, match);

const plays = (text: AnalysedText, { procliticLength, firstWord }: NameMatch): boolean =>
  procliticLength === 0 &&
  (isClubSubject(text, firstWord) || isBeaten(text, firstWord) || isMet(text, firstWord));

/** «بين ليفربول وشيفيلد»: what is joined to a club is one. */
const isJoinedTo = (
  club: NameMatch | null,
  text: AnalysedText,
  { firstWord, procliticLength }: NameMatch,
): boolean =>
  club !== null &&
  procliticLength === 1 &&
  text.folded(firstWord).startsWith('و') &&
  club.firstWord + club.wordCount === firstWord;

const TOWNS: ReadonlySet<PlaceKind> = new Set(['city', 'division', 'district']);
const areTowns = ({ names }: NameMatch) =>
  names.length > 0 && names.every(({ places }) => places.every(({ kind }) => TOWNS.has(kind)));

const isClubSubject = (text: AnalysedText, word: number) =>
  [OF_CLUBS, OF_A_CLUB, CALLED].some((words) => isAmong(text.foldedBefore(word), words));

function isBeaten(text: AnalysedText, word: number): boolean {
  if (!LEADING.has(text.foldedBefore(word))) return false;
  // «خسر أمام طفل من عقرة»: what is lost against someone who comes from there.
  const reach = text.foldedBefore(word) === 'من' ? 0 : MOST_BETWEEN;
  for (let n = word - 2; n >= 0 && n >= word - 2 - reach; n--) {
    if (!text.joins(n + 1)) return false;
    if (isAmong(text.folded(n), CONTESTS)) return true;
  }
  return false;
}

function isMet(text: AnalysedText, word: number): boolean {
  const before = text.foldedBefore(word);
  if (isAmong(before, MEETINGS)) return true;
  if (before !== BETWEEN) return false;
  for (let n = word - 2; n >= 0 && n >= word - 2 - MOST_BETWEEN && text.joins(n + 1); n--)
    if (isAmong(text.folded(n).replace(/^ال/u, ''), MEETINGS)) return true;
  return false;
}

/** «موناكو الفرنسي» is the club, «موناكو الفرنسية» would be the town; in «ملعب روما الإيطالي» it is the stadium that is Italian. */
const isOfMasculineNation = (
  text: AnalysedText,
  types: readonly WordType[],
  { firstWord, wordCount }: NameMatch,
) => {
  const after = types[firstWord + wordCount];
  const noun = types[firstWord - 1]?.classes ?? 0;
  return (
    after !== undefined &&
    (noun & WORD_CLASS.placeNoun) === 0 &&
    text.joins(firstWord + wordCount) &&
    after.nationality !== null &&
    /^ال.+[^يه]ي$/u.test(after.folded)
  );
};

/** Looked through once for all names of a text. */
const tellsSport = madeOnce((text: AnalysedText): boolean => {
  let found = 0;
  for (let n = 0; n < text.words.length; n++)
    if ((isAmong(text.folded(n), SPORT) || isAmong(text.folded(n), CONTESTS)) && ++found >= LEAST_SPORT)
      return true;
  return false;
});
