import type { Feature, FeatureCollection, Point } from 'geojson';
import * as v from 'valibot';
import type { Candidate } from '../recognition/mention.ts';
import { type AnnotatedArticle, mentionsInBlocks } from './annotated-article.ts';
import {
  ArticleData,
  articleData,
  assemble,
  CandidateData,
  DATA_VERSION,
  DecidedByData,
  PlaceData,
  placeData,
  type WrittenPlace,
} from './article-data.ts';
import { DecidedData, decidedData } from './correction-data.ts';
import { type MentionRecord, mentionRecord, OFFSETS } from './mention-record.ts';
import { parseJson } from './parse-json.ts';
import { type ExchangeResult, refused } from './problem.ts';

/** What a feature tells of its mention. */
export interface MentionProperties extends Omit<MentionRecord, 'lat' | 'lon'> {
  /** Every place it might mean, best first, with exact shares of the evidence and the reasons. */
  readonly candidates: readonly Candidate[];
}

/** What a collection holds besides its features, a foreign member as RFC 7946 allows: enough to open it again. */
export interface OwnMember {
  readonly version: number;
  /** How `start`, `end` and the blocks' `offset` count. */
  readonly offsets: string;
  readonly article: ArticleData;
  readonly places: readonly WrittenPlace[];
  /** What was decided that no feature shows: words that are no place, and what holds for a name wherever it stands. */
  readonly decided?: v.InferInput<typeof DecidedData>;
}

export type MentionCollection = FeatureCollection<Point | null, MentionProperties> & {
  readonly yaqut: OwnMember;
};

/** An annotated article as GeoJSON (RFC 7946), a feature for each mention; those without a place have no geometry. */
export function toGeoJson(annotated: AnnotatedArticle): MentionCollection {
  return {
    type: 'FeatureCollection',
    features: mentionsInBlocks(annotated).map((found): Feature<Point | null, MentionProperties> => {
      const { lat, lon, ...properties } = mentionRecord(found, annotated.places);
      return {
        type: 'Feature',
        geometry: lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] },
        properties: { ...properties, candidates: found.mention.resolution.candidates },
      };
    }),
    yaqut: {
      version: DATA_VERSION,
      offsets: OFFSETS,
      article: articleData(annotated.article),
      places: [...annotated.places.values()].map(placeData),
      ...(annotated.decided && { decided: decidedData(annotated.decided) }),
    },
  };
}

const Marked = v.object({ yaqut: v.looseObject({ version: v.number() }) });
const Collection = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      properties: v.object({
        text: v.string(),
        start: v.number(),
        end: v.number(),
        block: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
        candidates: v.array(CandidateData),
        decidedBy: DecidedByData,
      }),
    }),
  ),
  yaqut: v.object({
    article: ArticleData,
    places: v.array(PlaceData),
    decided: v.exactOptional(DecidedData),
  }),
});

/** Opens what `toGeoJson` wrote, without loss. */
export function fromGeoJson(source: string): ExchangeResult<AnnotatedArticle> {
  const parsed = parseJson(source);
  if (!parsed.ok) return parsed;
  const marked = v.safeParse(Marked, parsed.value);
  if (!marked.success) return refused('no-article');
  if (marked.output.yaqut.version > DATA_VERSION) return refused('newer');
  const read = v.safeParse(Collection, parsed.value);
  if (!read.success) return refused('inconsistent');
  const { features, yaqut } = read.output;
  const mentions = features.map(({ properties }) => {
    const offset = yaqut.article.blocks[properties.block]?.offset ?? 0;
    return { ...properties, start: properties.start - offset, end: properties.end - offset };
  });
  return assemble(yaqut.article, mentions, yaqut.places, yaqut.decided);
}
