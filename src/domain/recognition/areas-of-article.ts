import type { Place, PlaceId } from '../gazetteer/place.ts';
import { type Mention, placeOf } from './mention.ts';

/** A country or territory, and its share of what an article's mentions speak for, 0 to 1. */
export interface ArticleArea {
  readonly area: PlaceId;
  readonly share: number;
}

/** A place within a country shows better where a text plays than the country's own name, which may be a speaker's. */
const PLACE_WITHIN = 1.5;
const AREA_ITSELF = 1;
/** Less than this is named in passing. */
const LEAST_SHARE = 0.15;
/** What is named but once is named in passing too («قالت واشنطن») where another area is named so often. */
const OFTEN = 3;
const MOST_AREAS = 3;

/**
 * The countries and territories that an article is about, at most three, the one that most speaks for first. Each place
 * counts once for itself and ever less for each further mention, so that one name that is repeated does not outvote five.
 */
export function areasOfArticle(
  mentions: readonly Mention[],
  placeOfId: (id: PlaceId) => Place | undefined,
): ArticleArea[] {
  const counts = new Map<PlaceId, number>();
  for (const mention of mentions) {
    const place = placeOf(mention);
    if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const weights = new Map<PlaceId, number>();
  const named = new Map<PlaceId, number>();
  let total = 0;
  for (const [id, count] of counts) {
    const area = areaOf(placeOfId(id));
    if (area === undefined) continue;
    const weight = (area === id ? AREA_ITSELF : PLACE_WITHIN) * (1 + Math.log2(count));
    weights.set(area, (weights.get(area) ?? 0) + weight);
    named.set(area, (named.get(area) ?? 0) + count);
    total += weight;
  }
  const least = Math.max(...named.values()) >= OFTEN ? 2 : 1;
  return [...weights]
    .map(([area, weight]) => ({ area, share: weight / total }))
    .filter(({ area, share }) => share >= LEAST_SHARE && (named.get(area) ?? 0) >= least)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_AREAS);
}

/** The country a place lies in, or the place itself where it is a country or belongs to none; seas have neither. */
function areaOf(place: Place | undefined): PlaceId | undefined {
  if (place?.country !== undefined) return place.country;
  return place?.kind === 'country' || place?.kind === 'territory' ? place.id : undefined;
}
