import type { AnalysedText } from './analyse.ts';
import { type NameMatch, nameMatch, namesFrom } from './find-names.ts';
import type { WordType } from './tagger/word-type.ts';
import { kindsAnnounced } from './type-words.ts';
import { wordList } from './word-list.ts';

/** Nouns that are never part of what they announce, whatever follows: «بلدة طويلة», «حي التضامن», «شارع الحمرا». */
const NEVER_PART = wordList(
  'بلده قريه محافظه ولايه ناحيه قضاء مديريه اقليم مخيم حي ضاحيه شارع نهر بحيره سهل معبر منفذ حاجز حقل',
);
/** Nouns that are no part of a place's name behind them: «مدينة غزة», but «مدينة حمد», which is called so as a whole. */
const NO_PART_OF_NAME = wordList(`
  مدينه منطقه قطاع ريف نهر بحيره جزيره جزر سهل صحراء هضبه جبل جبال وادي بركان سوق طريق ساحه ميدان
  مطار ميناء مرفا معبر منفذ جسر سد سجن محطه قاعده حقل منجم مصفاه قلعه ملعب استاد
`);
/** What may follow the name in that of a site: «مطار بغداد الدولي». */
const EPITHETS = wordList('الدولي الجوي الجويه البحري البري الصناعيه');

/**
 * The match less what of its words only says what the place is and where: «مدينة غزة», «نهر الليطاني», «مطار بغداد الدولي» and
 * «طرابلس اللبنانية» are marked at «غزة», «الليطاني», «بغداد» and «طرابلس», and mean the city, the river, the airport and the one in
 * Lebanon. So corpora label places, and so names look alike that the gazetteer has with and without their noun.
 */
export const markOfName = (text: AnalysedText, types: readonly WordType[], match: NameMatch): NameMatch =>
  withoutNoun(text, types, withoutNationality(text, types, match));

function withoutNationality(text: AnalysedText, types: readonly WordType[], match: NameMatch): NameMatch {
  const { firstWord, wordCount, procliticLength, names } = match;
  const place = names[0]?.places[0];
  if (wordCount < 2 || (place?.kind !== 'city' && place?.kind !== 'district')) return match;
  const nationality = types[firstWord + wordCount - 1]?.nationality ?? null;
  if (nationality === null || nationality !== place.country) return match;
  return nameMatch(text, firstWord, wordCount - 1, procliticLength, names);
}

/**
 * Seas, gulfs and straits keep their noun, and so does what it alone tells from another: «جبل لبنان» is no mountain, «غزة»
 * without «مدينة» the strip.
 */
function withoutNoun(text: AnalysedText, types: readonly WordType[], match: NameMatch): NameMatch {
  const { firstWord, wordCount, procliticLength, names } = match;
  const kind = names[0]?.places[0]?.kind;
  const noun = text.folded(firstWord).slice(procliticLength);
  if (wordCount < 2 || kind === 'country') return match;
  if (kind === 'division' && !kindsAnnounced(noun).includes(kind)) return match;
  const first = firstWord + 1;
  const least = EPITHETS.has(text.folded(firstWord + wordCount - 1)) ? wordCount - 2 : wordCount - 1;
  const name = NO_PART_OF_NAME.has(noun)
    ? namesFrom(text, types, first).find(
        (each) => each.procliticLength === 0 && each.wordCount >= least && each.wordCount < wordCount,
      )
    : undefined;
  if (!name && !NEVER_PART.has(noun)) return match;
  if (kind === 'city' && name?.names[0]?.places[0]?.kind === 'territory') return match;
  return nameMatch(text, first, name?.wordCount ?? wordCount - 1, 0, names);
}
