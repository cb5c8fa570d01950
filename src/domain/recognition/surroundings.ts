import { foldArabic } from '../arabic/normalise.ts';
import type { PlaceId } from '../gazetteer/place.ts';
import type { AnalysedText } from './analyse.ts';
import type { NameMatch } from './find-names.ts';
import { isNationalTeam } from './opponents.ts';
import type { AcceptedName } from './resolution/article-names.ts';
import { isOfPerson } from './surnames.ts';
import type { WordTypes } from './tagger/word-type.ts';
import { isSeriesAnnounced } from './type-words.ts';

/**
 * Accepted names with what around them helps to tell which place is meant. The countries of all nationality adjectives
 * of the text are added to `nationalities`.
 */
export function surroundings(
  text: AnalysedText,
  types: WordTypes,
  matches: readonly NameMatch[],
  nationalities: Set<PlaceId>,
): AcceptedName[] {
  const nationality = (word: number) => {
    const country = types.of(text.folded(word)).nationality;
    return country !== null && isOfPerson(text, word) ? null : country;
  };
  const inName = new Uint8Array(text.words.length);
  for (const { firstWord, wordCount } of matches) inName.fill(1, firstWord, firstWord + wordCount);
  for (let word = 0; word < text.words.length; word++) {
    const country = inName[word] ? null : nationality(word);
    if (country) nationalities.add(country);
  }
  let before = '';
  let opener: number | null = null;
  return matches.map((match, index) => {
    const { firstWord, wordCount, start } = match;
    const previous = matches[index - 1];
    const next = matches[index + 1];
    const adjectives = [firstWord - 1, firstWord + wordCount]
      .filter((word) => word >= 0 && word < text.words.length && !inName[word])
      .map(nationality)
      .filter((country) => country !== null);
    const followsOn = previous !== undefined && isSeries(text.source.slice(previous.end, start));
    if (!followsOn || !isSeriesAnnounced(before)) before = placeNounBefore(text, types, firstWord);
    if (opener !== null && previous && endsSentence(text, previous, firstWord)) opener = null;
    const openedBy = opener === null ? null : index - opener;
    if (opensSentence(text, match)) opener = index;
    return {
      match,
      openedBy,
      text: text.source,
      before,
      adjectives,
      liesInNext: next !== undefined && isContainment(text, match, next),
      followsOn,
      isTeam: isNationalTeam(text, match),
    };
  });
}

/** The word before in its sentence, or the one before an adjective: «العاصمة الليبية طرابلس». */
function placeNounBefore(text: AnalysedText, types: WordTypes, firstWord: number): string {
  if (SENTENCE_END.test(text.gapBefore(firstWord))) return '';
  const before = text.folded(firstWord - 1);
  if (firstWord < 2 || types.of(before).nationality === null) return before;
  return text.folded(firstWord - 2);
}

/** «وفي لبنان، انقطعت الكهرباء»: what a sentence says first of all, and a comma after it. */
function opensSentence(text: AnalysedText, { firstWord, wordCount }: NameMatch): boolean {
  if (!OPENERS.has(text.folded(firstWord - 1)) || !/^\s*[،,]/u.test(text.gapBefore(firstWord + wordCount)))
    return false;
  const opening = firstWord - 1;
  const isFirst = (word: number) => word === 0 || SENTENCE_END.test(text.gapBefore(word));
  return isFirst(opening) || (AS_FOR.has(text.folded(opening - 1)) && isFirst(opening - 1));
}

/** Whether a sentence ends between a name and a word after it. */
function endsSentence(text: AnalysedText, { firstWord, wordCount }: NameMatch, word: number): boolean {
  for (let at = firstWord + wordCount; at <= word; at++)
    if (SENTENCE_END.test(text.gapBefore(at))) return true;
  return false;
}

const OPENERS: ReadonlySet<string> = new Set(['في', 'وفي']);
const AS_FOR: ReadonlySet<string> = new Set(['اما', 'واما']);
const SENTENCE_END = /[.!؟?:\n]/u;

const LONGEST_LINK = 4;
const isSeries = (between: string) =>
  between.length <= LONGEST_LINK && /^[\s،,]*و?[بلك]?[\s]*$/u.test(between);

/** What stands between a place and the area it lies in, in folded letters: «في», «شمال», «بمحافظة», «بريف», «(». */
const CONTAINMENT =
  /^ ?\(?(?:(?:الواقعه|الواقع|التابعه|التابع) )?(?:(?:في|[بل]?(?:اقصي|شمال|جنوب|شرق|غرب|وسط|شمالي|جنوبي|شرقي|غربي|ريف|قضاء|محافظه|ولايه|اماره|منطقه|اقليم|لواء|ناحيه|مديريه|مدينه|قرب)) ?){0,4}[بل]?$/u;
const LONGEST_CONTAINMENT = 40;

function isContainment({ source }: AnalysedText, match: NameMatch, next: NameMatch): boolean {
  const length = next.start - match.end;
  if (length < 1 || length > LONGEST_CONTAINMENT) return false;
  return CONTAINMENT.test(foldArabic(source.slice(match.end, next.start)));
}
