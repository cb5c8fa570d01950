import { type Article, type BlockId, blockId } from '../article/article.ts';
import type { ArticleCorrections, Correction, NameCorrection } from '../correction/correction.ts';
import { nameKey } from '../correction/name-key.ts';
import type { PlaceId } from '../gazetteer/place.ts';
import type { AnnotatedArticle } from './annotated-article.ts';

/**
 * What the reader decided about an article, as a link or a file takes it along. What she decided for every text goes with
 * it where its name stands in this one, since the marks she sees come of it too, and holds there for this text alone.
 */
export function decidedFor(
  article: Article,
  { corrections, about }: ArticleCorrections,
  memory: readonly NameCorrection[],
): ArticleCorrections {
  const order = new Map(article.blocks.map(({ id }, index) => [id, blockId(index)]));
  return {
    corrections: [...corrections, ...appliedMemory(article, corrections, memory)].map((correction) =>
      takenAlong(correction, order),
    ),
    about,
  };
}

/**
 * An article for a file with what its marks do not show: the words that are no place, and what was decided about names.
 * A decision about a single mention shows in its mark.
 */
export function withDecisions(annotated: AnnotatedArticle, decided: ArticleCorrections): AnnotatedArticle {
  const corrections = decided.corrections.filter(
    ({ scope, decision }) => scope === 'article' || decision.kind === 'not-a-place',
  );
  if (corrections.length === 0 && decided.about === null) return annotated;
  const places = new Map(annotated.places);
  for (const { decision } of corrections)
    if (decision.kind === 'own-place') places.set(decision.place.id, decision.place);
  return { ...annotated, places, decided: { ...decided, corrections } };
}

/** The place that a decision settles on; null where it names none. */
export function decidedPlace({ decision }: Correction): PlaceId | null {
  if (decision.kind === 'place') return decision.placeId;
  return decision.kind === 'own-place' ? decision.place.id : null;
}

function appliedMemory(
  { blocks }: Article,
  corrections: readonly Correction[],
  memory: readonly NameCorrection[],
): readonly NameCorrection[] {
  const decided = new Set(
    corrections.flatMap((correction) => (correction.scope === 'mention' ? [] : [nameKey(correction.name)])),
  );
  return memory.filter(
    ({ name }) => !decided.has(nameKey(name)) && blocks.some(({ text }) => text.includes(name)),
  );
}

/** Blocks are counted in what is taken along, since their ids are not. */
function takenAlong(correction: Correction, order: ReadonlyMap<BlockId, BlockId>): Correction {
  if (correction.scope !== 'mention') return { ...correction, scope: 'article' };
  const { anchor } = correction;
  return { ...correction, anchor: { ...anchor, blockId: order.get(anchor.blockId) ?? anchor.blockId } };
}
