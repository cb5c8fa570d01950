import type { AnalysedText } from './analyse.ts';
import { WORD_CLASS, wordClasses } from './tagger/word-classes.ts';

/** First names besides those that the tagger's word classes have, in folded letters; our own list. */
const FIRST_NAMES = new Set(
  `ساره سلمي اسماء امال اماني اميره اميمه ايمان ايناس بثينه بسمه بشري تغريد جميله جيهان حنان حياه حنين خلود داليا دعاء دلال دينا
  رباب رحاب رغد رنا رندا رولا ريما ريهام زهراء زهره سحر سمر سهام سهي سلوي شذي شهد شيماء صفاء عبير عفاف علا غاده فدوي فريده
  فيروز كوثر لطيفه لبني لمي لينا ليان مرام مروه مها ميساء ميسون ميرنا نجاه نجلاء ندي نسرين نهله نهاد نوال نيفين هاله هاجر هبه
  هدير وفاء ياسمين يسري يسرا حليمه راويه رقيه سعديه صباح عاءشه عزه فتحيه كريمه مديحه
  كاظم باقر مهدي ثاءر ثائر حيدر ستار عبدالاله عبدالله عبدالامير عبدالحسين عبدالزهره عبدالقادر عبدالمجيد عبداللطيف عبدالسلام
  عبدالمنعم عبدالوهاب عبدالهادي عبدالحق عبدالحكيم عبدالناصر عبدالغني عبدالباسط عبدالجبار عبدالحليم عبدالرزاق
  عبدالستار عبدالعظيم عبدالحي الطاهر المهدي ادهم اواب اوس ايهم باسل برهان بسام بهاء تحسين تيسير جاد جواد جهاد حسنين حمزه حنا
  خضر خليل درويش رءوف رووف راغب راءد رايد رافت ربيع رجاءي رمزي زاهر زهير ساري سامح سيف شاكر شفيق شكري شهاب صهيب طاهر عاصم
  عبود عدي عرفات عزام عكرمه عمران عوض غالب غيث فخري فراس فهمي قتيبه قصي كارم كميل لطفي لقمان ماءمون مامون مءمن مومن معتز معتصم
  معاذ مفيد ملحم مهند مهنا موفق موءيد مويد ناجي نعمان نبيه نديم نظير نورالدين هادي هيكل وديع وجدي وضاح يامن`.split(
    /\s+/,
  ),
);

const isFirstName = (folded: string): boolean =>
  (wordClasses(folded) & WORD_CLASS.givenName) !== 0 ||
  FIRST_NAMES.has(folded) ||
  FIRST_NAMES.has(folded.replace(/^[وبل]/u, ''));

const NISBA = /^ال.{2,}ي$/u;

/**
 * Whether a word is a surname in the form of a nationality, since a first name stands right before it («سارة الأردني»), or one
 * and the father's, which no noun with an article is («محمد شياع السوداني»).
 */
function isSurname(text: AnalysedText, word: number): boolean {
  if (!NISBA.test(text.folded(word)) || !text.joins(word)) return false;
  if (isFirstName(text.folded(word - 1))) return !ON.test(text.exact(word - 1));
  const isFather = FATHER.test(text.folded(word - 1)) && wordClasses(text.folded(word - 1)) === 0;
  return isFather && text.joins(word - 1) && isMansName(text, word - 2);
}

/** A name by itself, that nothing is joined to. */
const FATHER = /^(?!ال|[وفبكل]|ي.{3}$).{3,}$/u;
const isMansName = (text: AnalysedText, word: number): boolean =>
  (wordClasses(text.folded(word)) & WORD_CLASS.givenName) !== 0 && !ON.test(text.exact(word));

/** Whether a word of the form of a nationality is part of a person's name: a surname, or «المدرب جورجي» right after a title. */
export const isOfPerson = (text: AnalysedText, word: number): boolean =>
  isSurname(text, word) || (BARE_NISBA.test(text.folded(word)) && isDefiniteTitle(text.foldedBefore(word)));

/** Without an article it does not agree with a definite title. */
const BARE_NISBA = /^(?!ال|لل|[وف]?[بلك]?ال).{2,}ي$/u;
const isDefiniteTitle = (folded: string) =>
  /^[وف]?[بك]?(?:ال|لل)/u.test(folded) && (wordClasses(folded) & WORD_CLASS.title) !== 0;

/** «على» is written as the name «علي» once its letters are levelled. */
const ON = /^[وف]?على$/u;
