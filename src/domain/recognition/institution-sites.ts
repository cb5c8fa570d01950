import { isAmong } from '../arabic/proclitics.ts';
import type { AnalysedText } from './analyse.ts';
import { type NameMatch, namesFrom } from './find-names.ts';
import type { WordType } from './tagger/word-type.ts';
import { wordList } from './word-list.ts';

/** Those of learning speak and decide, and one works in them more often than something happens there. */
const OF_LEARNING = wordList('جامعه الجامعه كليه الكليه اكاديميه الاكاديميه');
const INSTITUTIONS = wordList('معهد المعهد مدرسه المدرسه مكتبه المكتبه متحف المتحف مركز المركز');

/** What is said of a site alone: where something is beside it, and its parts. */
const BESIDE = wordList(
  `امام قرب جنب جوار محيط داخل خارج ناحيه حول خلف عند مقابل قباله اتجاه جانب موقع مبني مباني ساحه ساحات بوابه بوابات باب
  اسوار سور حرم مدخل مداخل مخرج`,
);
/** What happens at it, and to whom. */
const EVENTS = wordList(
  `انفجار تفجير حريق حادث حادثه هجوم قصف استهداف اقتحام اخلاء حصار محاصره تدمير ضحايا مصابي مصابو جرحي مرضي`,
);
/** «بالقرب من», «على بعد أمتار من». */
const NEAR = wordList('القرب مقربه قريبا قريبه امتار');

/**
 * The institutions of the gazetteer where the text speaks of the building: «انفجار أمام معهد الأورام». As what says or decides
 * something («جامعة القاهرة تنفي») they are no place, and taggers take them for that everywhere.
 */
export function institutionSites(text: AnalysedText, types: readonly WordType[]): NameMatch[] {
  const found: NameMatch[] = [];
  for (let n = 0; n < types.length; n++) {
    for (const match of namesFrom(text, types, n)) {
      const head = text.folded(n).slice(match.procliticLength);
      const isLearned = OF_LEARNING.has(head);
      if (match.wordCount < 2 || !(isLearned || INSTITUTIONS.has(head)) || !isFacility(match)) continue;
      if (!isAtSite(text, match) && (isLearned || !isInside(text, match))) continue;
      found.push(match);
      break;
    }
  }
  return found;
}

const isFacility = ({ names }: NameMatch) =>
  names.every(({ places }) => places.every(({ kind }) => kind === 'facility'));

function isAtSite(text: AnalysedText, { firstWord, procliticLength }: NameMatch): boolean {
  if (procliticLength > 0) return false;
  const before = beforeName(text, firstWord);
  if (before === 'من') return isAmong(text.foldedBefore(firstWord - 1), NEAR);
  return isAmong(before, BESIDE) || isAmong(before, EVENTS);
}

const isInside = (text: AnalysedText, { firstWord, procliticLength }: NameMatch): boolean =>
  procliticLength > 0
    ? /^[وف]?ب/u.test(text.folded(firstWord).slice(0, procliticLength))
    : beforeName(text, firstWord) === 'في';

/** The word before a name, which may stand in quotation marks or be a hashtag. */
const beforeName = (text: AnalysedText, firstWord: number): string =>
  /^[\s#"«“]*$/u.test(text.gapBefore(firstWord)) ? text.folded(firstWord - 1) : '';
