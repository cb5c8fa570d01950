import type { Block, BlockId } from '../article/article.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { PlaceId } from '../gazetteer/place.ts';
import { groupBy } from '../group-by.ts';
import { analyse } from './analyse.ts';
import type { Mention } from './mention.ts';
import { nationalityOf } from './nationality-names.ts';
import { isSurname } from './surnames.ts';

/** An adjective of a nationality in a block («المصرية»): no place, but it tells of one. `[start, end)` as in a mention. */
export interface Nationality {
  readonly blockId: BlockId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly country: PlaceId;
}

/** The nationality adjectives of an article's blocks that are not part of a mention, in reading order. */
export function findNationalities(
  blocks: readonly Block[],
  gazetteer: Gazetteer,
  mentions: readonly Mention[],
): Nationality[] {
  const known = new Map<string, PlaceId | null>();
  const look = (folded: string) => {
    const before = known.get(folded);
    if (before !== undefined) return before;
    const country = nationalityOf(folded, gazetteer);
    known.set(folded, country);
    return country;
  };
  const byBlock = groupBy(mentions, ({ blockId }) => blockId);
  return blocks.flatMap((block) => {
    const text = analyse(block.text);
    const taken = byBlock.get(block.id) ?? [];
    let next = 0;
    return text.words.flatMap((word, index): Nationality[] => {
      const country = look(text.folded(index));
      if (country === null || isSurname(text, index)) return [];
      const { start, end } = text.normalised.sourceSpan(word.start, word.end);
      while (next < taken.length && (taken[next] as Mention).end <= start) next++;
      const mention = taken[next];
      if (mention && mention.start < end) return [];
      return [{ blockId: block.id, start, end, text: block.text.slice(start, end), country }];
    });
  });
}
