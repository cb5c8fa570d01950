import type { Place, PlaceKind } from '../gazetteer/place.ts';
import type { AnalysedText } from './analyse.ts';
import { type NameMatch, namesFrom } from './find-names.ts';
import { COMMON } from './tagger/lexicon.ts';
import { WORD_CLASS } from './tagger/word-classes.ts';
import { WITH_PRONOUN } from './tagger/word-forms.ts';
import type { WordType } from './tagger/word-type.ts';

/** The names that are a hashtag of their own, whole: «#الكويت», «#حفر_الباطن». Who writes one means the place. */
export function hashtagNames(text: AnalysedText, types: readonly WordType[]): NameMatch[] {
  const { folded } = text.normalised;
  return text.words.flatMap((word, n): NameMatch[] => {
    if (folded.charAt(word.start - 1) !== '#') return [];
    const whole = namesFrom(text, types, n).find(({ procliticLength, wordCount }) => {
      const last = text.words[n + wordCount - 1];
      return procliticLength === 0 && last !== undefined && folded.charAt(last.end) !== '_';
    });
    const first = types[n] as WordType;
    if (!whole || first.classes & NO_PLACE) return [];
    const isMeant = (place: Place) =>
      isLand(place) || (whole.wordCount > 1 ? place.kind !== 'facility' : isTownOf(place, first));
    return whole.names.some(({ places }) => places.some(isMeant)) ? [whole] : [];
  });
}

const NO_PLACE = WORD_CLASS.givenName | WORD_CLASS.calendar | WORD_CLASS.grammar;

const isLand = ({ kind }: Place) => kind === 'country' || kind === 'territory';

/**
 * Whether a place of that single name is meant: any place of people where no dictionary has the word; a division or a larger
 * town where it is a noun with the article that no text has with a pronoun, as everyday things are («#الأمل»). A bare
 * noun is none, as «#صور» for pictures.
 */
function isTownOf({ kind, population }: Place, { common, lore }: WordType): boolean {
  if (common === 0) return INHABITED.has(kind);
  const isEveryday = common !== COMMON.definiteNoun || (lore.forms & WITH_PRONOUN) !== 0;
  return !isEveryday && (kind === 'division' || (kind === 'city' && population >= LEAST));
}
const INHABITED: ReadonlySet<PlaceKind> = new Set(['division', 'city', 'district']);
const LEAST = 20_000;
