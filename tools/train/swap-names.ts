import type { Place } from '../../src/domain/gazetteer/place.ts';
import { analyse } from '../../src/domain/recognition/analyse.ts';
import { namesFrom } from '../../src/domain/recognition/find-names.ts';
import { prepare } from '../../src/domain/recognition/tagger/tag-text.ts';
import type { WordTypes } from '../../src/domain/recognition/tagger/word-type.ts';
import type { LabelledText } from './corpus.ts';

/** Share of the names that are replaced in a copy. */
const SWAPPED = 0.8;
const SMALLEST_TOWN = 50_000;

/** Names to put in the place of others: countries, regions and towns of some size, each name as likely as another. */
export const namesToSwapIn = (places: readonly Place[]): string[] =>
  places
    .filter(
      ({ kind, population, derived }) =>
        !derived &&
        (kind === 'country' || kind === 'region' || (kind === 'city' && population >= SMALLEST_TOWN)),
    )
    .map(({ names }) => names[0]);

/**
 * A copy of a text with other names in its places, so that the tagger learns the surroundings of names and what the
 * gazetteer says of them rather than the names of one newspaper's years. Null for a text without a replaceable name.
 */
export function swapNames(
  labelled: LabelledText,
  types: WordTypes,
  names: readonly string[],
  next: () => number,
): LabelledText | null {
  const text = analyse(labelled.text);
  const prepared = prepare(text, types);
  let swapped = '';
  let rest = 0;
  let changed = false;
  const mentions: { start: number; end: number }[] = [];
  for (const mention of [...labelled.mentions].sort((a, b) => a.start - b.start)) {
    if (mention.start < rest) return null;
    const first = text.words.findIndex(
      (word) => text.normalised.sourceSpan(word.start, word.end).end > mention.start,
    );
    const match =
      first < 0 ? undefined : namesFrom(text, prepared.types, first).find((m) => m.end === mention.end);
    const name = names[Math.floor(next() * names.length)];
    if (!match || name === undefined || next() > SWAPPED) {
      swapped += labelled.text.slice(rest, mention.start);
      mentions.push({ start: swapped.length, end: swapped.length + mention.end - mention.start });
      swapped += labelled.text.slice(mention.start, mention.end);
    } else {
      swapped += labelled.text.slice(rest, mention.start);
      const start = swapped.length;
      swapped += labelled.text.slice(mention.start, match.start);
      // «لـ» and an article merge: للقاهرة.
      swapped += swapped.endsWith('ل') && match.procliticLength > 0 ? name.replace(/^ال/u, 'ل') : name;
      mentions.push({ start, end: swapped.length });
      changed = true;
    }
    rest = mention.end;
  }
  return changed ? { id: labelled.id, text: swapped + labelled.text.slice(rest), mentions } : null;
}
