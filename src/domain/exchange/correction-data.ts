import * as v from 'valibot';
import type { BlockId } from '../article/article.ts';
import type { ArticleCorrections, Correction } from '../correction/correction.ts';
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

const CorrectionData = v.variant('scope', [
  v.object({ scope: v.literal('mention'), anchor: Anchor, decision: Decision }),
  v.object({
    scope: v.literal('article'),
    name: v.pipe(v.string(), v.nonEmpty()),
    lightsUnlit: v.boolean(),
    decision: Decision,
  }),
]);
type CorrectionData = v.InferInput<typeof CorrectionData>;

/** What the reader decided about an article, as a link or a file carries it. */
export const DecidedData = v.object({
  corrections: v.array(CorrectionData),
  about: v.nullable(v.array(Id)),
});
type DecidedData = v.InferInput<typeof DecidedData>;

/** What was decided, for a link or a file; no decision in it may hold for every text. */
export const decidedData = ({ corrections, about }: ArticleCorrections): DecidedData => ({
  corrections: corrections.map(correctionData),
  about: about === null ? null : [...about],
});

function correctionData(correction: Correction): CorrectionData {
  const decision =
    correction.decision.kind === 'own-place'
      ? { ...correction.decision, place: placeData(correction.decision.place) }
      : correction.decision;
  return { ...correction, decision } as CorrectionData;
}
