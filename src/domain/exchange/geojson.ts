import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Article } from '../article/article.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { PlaceKind } from '../gazetteer/place.ts';
import { type Mention, placeOf } from '../recognition/mention.ts';

/** What a feature tells of its mention; offsets are UTF-16 units of the source text, `[start, end)`. */
export interface MentionProperties {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly placeId: string | null;
  readonly kind: PlaceKind | null;
  readonly name: string | null;
  /** Certainty of the place, 0 to 1; 0 where it is not located. */
  readonly score: number;
}

/** An article's mentions as GeoJSON (RFC 7946), one feature each in text order; those without a place have no geometry. */
export function toGeoJson(
  article: Pick<Article, 'blocks'>,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): FeatureCollection<Point | null, MentionProperties> {
  return {
    type: 'FeatureCollection',
    features: mentionRecords(article, mentions, gazetteer).map(
      ({ lat, lon, ...properties }): Feature<Point | null, MentionProperties> => ({
        type: 'Feature',
        geometry: lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] },
        properties,
      }),
    ),
  };
}

/** A mention as one flat record, for tables and for `--jsonl`. */
export interface MentionRecord extends MentionProperties {
  readonly lat: number | null;
  readonly lon: number | null;
}

/** An article's mentions as flat records in text order. */
export function mentionRecords(
  { blocks }: Pick<Article, 'blocks'>,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): MentionRecord[] {
  const offsets = new Map(blocks.map((block) => [block.id, block.offset]));
  return mentions.map((mention) => {
    const offset = offsets.get(mention.blockId) ?? 0;
    const placeId = placeOf(mention);
    const place = placeId === null ? undefined : gazetteer.place(placeId);
    return {
      text: mention.text,
      start: offset + mention.start,
      end: offset + mention.end,
      placeId,
      kind: place?.kind ?? null,
      name: place?.names[0] ?? null,
      lat: place?.position.lat ?? null,
      lon: place?.position.lon ?? null,
      score: round(mention.resolution.candidates[0]?.score ?? 0),
    };
  });
}

/** Three decimals: more would feign a certainty that is not there. */
const round = (score: number) => Math.round(score * 1000) / 1000;
