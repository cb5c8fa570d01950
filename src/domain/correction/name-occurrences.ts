import type { Block } from '../article/article.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import { placeId } from '../gazetteer/place.ts';
import { analyse } from '../recognition/analyse.ts';
import { findNames } from '../recognition/find-names.ts';
import { WordTypes } from '../recognition/tagger/word-type.ts';
import type { BlockSpan } from './anchor.ts';
import { nameKey } from './name-key.ts';

/** A place in the text where a name stands, proclitics left out. */
export interface NameOccurrence extends BlockSpan {
  /** The key of the name (`nameKey`). */
  readonly key: string;
}

/**
 * Where names stand in blocks, each read with every proclitic it can carry, the longest first and none overlapping
 * another: the recogniser's own look-up, with the given names as its gazetteer.
 */
export function nameOccurrences(names: readonly string[], blocks: readonly Block[]): NameOccurrence[] {
  if (names.length === 0) return [];
  const types = new WordTypes(createGazetteer(names.map(asPlace)));
  return blocks.flatMap((block) => {
    const text = analyse(block.text);
    const found = text.words.map((_, word) => types.of(text.folded(word)));
    const taken = new Set<number>();
    const occurrences: NameOccurrence[] = [];
    const longestFirst = findNames(text, found).sort(
      (a, b) => b.wordCount - a.wordCount || a.procliticLength - b.procliticLength,
    );
    for (const { start, end, firstWord, wordCount, names: entries } of longestFirst) {
      const words = Array.from({ length: wordCount }, (_, index) => firstWord + index);
      const [entry] = entries;
      if (!entry || words.some((word) => taken.has(word))) continue;
      for (const word of words) taken.add(word);
      occurrences.push({ blockId: block.id, start, end, key: entry.folded });
    }
    return occurrences.sort((a, b) => a.start - b.start);
  });
}

/** A name needs a place to be looked up; of a facility no spelling variants are made. */
const asPlace = (name: string) => ({
  id: placeId(`name:${nameKey(name)}`),
  kind: 'facility' as const,
  position: { lat: 0, lon: 0 },
  population: 0,
  names: [name] as const,
});
