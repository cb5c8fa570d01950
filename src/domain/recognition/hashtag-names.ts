import type { Place } from '../gazetteer/place.ts';
import type { AnalysedText } from './analyse.ts';
import { type NameMatch, namesFrom } from './find-names.ts';
import { WORD_CLASS } from './tagger/word-classes.ts';
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
    const isWord = first.common !== 0 && whole.wordCount === 1;
    const isMeant = (place: Place) => isLand(place) || (!isWord && isKnown(place));
    return whole.names.some(({ places }) => places.some(isMeant)) ? [whole] : [];
  });
}

const NO_PLACE = WORD_CLASS.givenName | WORD_CLASS.calendar | WORD_CLASS.grammar;

const isLand = ({ kind }: Place) => kind === 'country' || kind === 'territory';

/** Smaller towns have the names of things, which are hashtags too: «#الأمل»; so are words, as «#صور» for pictures. */
const isKnown = ({ kind, population }: Place) =>
  kind === 'division' || (kind === 'city' && population >= LEAST);
const LEAST = 20_000;
