import * as v from 'valibot';
import type { BlockId } from '../article/article.ts';
import type { Correction } from '../correction/correction.ts';
import { Id, PlaceData, placeData, toPlace } from './article-data.ts';

const Decision = v.variant('kind', [
  v.object({ kind: v.literal('place'), placeId: Id }),
  v.object({ kind: v.literal('own-place'), place: v.pipe(PlaceData, v.transform(toPlace)) }),
  v.object({ kind: v.literal('unknown') }),
  v.object({ kind: v.literal('not-a-place') }),
]);
const Offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Anchor = v.object({
  blockId: v.pipe(
    v.string(),
    v.regex(/^b\d{1,9}$/),
    v.transform((id) => id as BlockId),
  ),
  start: Offset,
  end: Offset,
  quote: v.pipe(v.string(), v.nonEmpty()),
  prefix: v.string(),
  suffix: v.string(),
});

/** What the reader decided, as a link carries it. */
export const CorrectionData = v.variant('scope', [
  v.object({ scope: v.literal('mention'), anchor: Anchor, decision: Decision }),
  v.object({
    scope: v.literal('article'),
    name: v.pipe(v.string(), v.nonEmpty()),
    lightsUnlit: v.boolean(),
    decision: Decision,
  }),
]);
export type CorrectionData = v.InferInput<typeof CorrectionData>;

/** A decision for a link; one that holds for every text holds there for this one alone. */
export function correctionData(correction: Correction): CorrectionData {
  const decision =
    correction.decision.kind === 'own-place'
      ? { ...correction.decision, place: placeData(correction.decision.place) }
      : correction.decision;
  if (correction.scope === 'mention') return { ...correction, decision } as CorrectionData;
  return { ...correction, scope: 'article', decision } as CorrectionData;
}
