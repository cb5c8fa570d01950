import { foldArabic } from '../arabic/normalise.ts';
import type { Place } from '../gazetteer/place.ts';
import type { Mention } from './mention.ts';
import type { MentionStrength } from './strengths.ts';
import { kindsAnnounced } from './type-words.ts';
import { wordList } from './word-list.ts';

/** Verbs that a government does, in folded letters, in the feminine that cities and most countries take, and the masculine. */
const GOVERNING = wordList(
  `قالت اعلنت اكدت اتهمت نفت دعت طالبت رفضت رحبت ادانت نددت حذرت هددت تعهدت وافقت ردت اعربت اعتبرت ابلغت قررت فرضت
  استدعت طردت وقعت صوتت اعترفت اشترطت عرضت اقترحت تقول تعلن توكد تتهم تنفي تدعو تطالب ترفض ترحب تدين تندد تحذر تهدد تعتزم
  تسعي تدرس تفرض تشترط تعترف تخشي تريد قال اعلن اكد اتهم نفي دعا طالب رفض رحب ادان حذر هدد قرر فرض`,
);
/** What stands right before a government's name: an administration, or what goes on between governments. */
const OFFICES = wordList('حكومه اداره سلطات قياده خارجيه رئاسه رئيس وزير سفير موقف سياسه جيش قوات حلفاء');
const DEALINGS = wordList(
  `محادثات مفاوضات مباحثات مشاورات علاقات خلاف خلافات توتر التوتر ازمه الازمه اتفاق اتفاقيه تقارب قطيعه وساطه حوار قمه
  العلاقات المفاوضات المحادثات المباحثات الخلاف الخلافات الاتفاق الحوار الوساطه`,
);
const PLACING = wordList(
  `في داخل وسط قرب جنوب شمال شرق غرب جنوبي شمالي شرقي غربي عبر نحو حول خارج باتجاه صوب ضواحي اطراف انحاء ارجاء مشارف شوارع
  احياء اوديه بلدات قري مدخل محيط اهالي سكان عند علي`,
);
const MOVING = wordList(
  `وصل وصلت وصلوا عاد عادت عادوا غادر غادرت توجه توجهت انتقل انتقلت سافر سافرت دخل دخلت قدم قادما قادمه قادمين نزح نزحوا
  فر فروا زار زارت زياره يزور تزور وصول عوده سفر رحله طريق الطريق قصف قصفت يقصف استهدف استهدفت اقتحم اقتحمت هاجم ضرب ضربت هز
  هزت اجتاح اجتاحت حاصر حاصرت شهد شهدت تشهد يشهد انطلق انطلقت تعرض تعرضت تتعرض غمر غمرت تغمر اغرقت طال طالت`,
);
const TO_OR_FROM = wordList('الي من');
/** What happens to a place and is called after it: «غارة مستشفى الشفاء», «حصار الفاشر». */
const EVENTS = wordList(
  'غاره غارات هجوم هجمات تفجير تفجيرات انفجار اقتحام استهداف قصف حصار معركه معارك اشتباكات مجزره مذبحه زلزال حريق فيضانات سيول حادث كارثه',
);

/** Capitals that stand for their governments in the news, by their folded names. */
const CAPITALS = wordList(
  `واشنطن موسكو طهران بكين لندن باريس برلين انقره القدس الرياض القاهره بغداد دمشق بيروت عمان الدوحه ابوظبي الخرطوم طرابلس
  تونس الجزاير الرباط صنعاء الكويت المنامه مسقط كييف بروكسل روما مدريد طوكيو سيول نيودلهي كابول الفاتيكان هافانا كراكاس
  اوتاوا كانبرا فيينا اثينا وارسو بودابست بلغراد نواكشوط مقديشو جيبوتي`,
);
const CAPITALS_OF_TWO_WORDS = wordList('تل_ابيب ابو_ظبي نيو_دلهي رام_الله اسلام_اباد اديس_ابابا بيونغ_يانغ');

function isGovernable({ kind, names }: Place): boolean {
  if (kind === 'country') return true;
  const name = foldArabic(names[0]);
  return kind === 'city' && (CAPITALS.has(name) || CAPITALS_OF_TWO_WORDS.has(name.replace(' ', '_')));
}

/** How far to each side of a name is looked, in UTF-16 units. */
const REACH = 48;

/**
 * The strengths of a block's mentions, which are given in reading order with what they mean. What و joins to the mention
 * before it shares that one's strength.
 */
export function mentionStrengths(
  text: string,
  mentions: readonly Mention[],
  placeMeant: (mention: Mention) => Place | undefined,
): MentionStrength[] {
  const strengths: MentionStrength[] = [];
  mentions.forEach((mention, index) => {
    const previous = mentions[index - 1];
    const joined = previous !== undefined && JOINED.test(text.slice(previous.end, mention.start));
    const isLandmark =
      previous !== undefined && BESIDE.test(foldArabic(text.slice(previous.end, mention.start)));
    const own = isLandmark ? 'named' : strengthAlone(text, mention, placeMeant(mention));
    strengths.push(own === 'named' && joined ? (strengths[index - 1] ?? own) : own);
  });
  return strengths;
}

const JOINED = /^\s*[،,]?\s*و?\s*$/u;

/** «قباطية جنوب جنين»: the second place only tells where the first one is. */
const BESIDE =
  /^\s*(?:الواقعه? )?(?:(?:شمال|جنوب|شرق|غرب)ي? ){0,2}(?:(?:شمال|جنوب|شرق|غرب)ي?|قرب|بالقرب من|القريبه? من|المحاذيه? ل)\s*$/u;

function strengthAlone(text: string, { start, end }: Mention, place: Place | undefined): MentionStrength {
  const before = wordsOf(text.slice(Math.max(0, start - REACH), start), CLAUSE_BEFORE);
  const proclitic = /\S+$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? '';
  if (proclitic !== '') before.pop();
  const [after = ''] = wordsOf(text.slice(end, end + REACH), CLAUSE_AFTER);
  const last = bare(before.at(-1) ?? '');
  const isPlaced =
    /ب$/u.test(proclitic) ||
    PLACING.has(last) ||
    EVENTS.has(last) ||
    isBetweenTowns(last, place) ||
    kindsAnnounced(nounBefore(before)).length > 0;
  if (isPlaced) return 'scene';
  if (place && isGovernable(place) && isGovernment(before, last, after, proclitic)) return 'government';
  const movesTo = TO_OR_FROM.has(last) || /ل$/u.test(proclitic) || text.startsWith('ل', start);
  const reach = movesTo ? 5 : 3;
  return before.slice(-reach).some((word) => MOVING.has(bare(word))) ? 'scene' : 'named';
}

/** «تعطلت القطارات بين فاس وتازة»; between governments there is something else. */
const isBetweenTowns = (before: string, place: Place | undefined): boolean =>
  before === 'بين' && place !== undefined && !isGovernable(place);

/** The word before, or the one before an adjective of nationality: «العاصمة المصرية القاهرة». */
const nounBefore = (before: readonly string[]): string =>
  (/^ال.{2,}يه?$/u.test(before.at(-1) ?? '') ? before.at(-2) : before.at(-1)) ?? '';

function isGovernment(before: readonly string[], last: string, after: string, proclitic: string): boolean {
  if (GOVERNING.has(last) || OFFICES.has(last)) return true;
  const isPlain = /^[وف]?$/u.test(proclitic);
  if (last === 'بين' && before.slice(-4).some((word) => DEALINGS.has(bare(word)))) return true;
  return isPlain && !TO_OR_FROM.has(last) && GOVERNING.has(after);
}

/** و and ف before a word belong to the sentence. */
const bare = (word: string): string => {
  const rest = word.replace(/^[وف](?=.{2})/u, '');
  return KNOWN.some((list) => list.has(word)) ? word : rest;
};
const KNOWN = [GOVERNING, OFFICES, DEALINGS, PLACING, MOVING, TO_OR_FROM, EVENTS];

/** Only the clause that the name stands in is looked at. */
const CLAUSE_BEFORE = /.*[.!؟?؛:…\n«»"]/su;
const CLAUSE_AFTER = /[.!؟?؛:،…\n«»"].*/su;

const wordsOf = (text: string, otherClauses: RegExp): string[] =>
  foldArabic(text.replace(otherClauses, ' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
