import type { PlaceId } from '../gazetteer/place.ts';

/** What one article names, in the order of first mention, and how often. */
export interface ArticleNames {
  readonly articleId: string;
  readonly places: ReadonlyMap<PlaceId, number>;
}

/** A place and who names it. */
export interface NamedPlace {
  readonly placeId: PlaceId;
  /** Mentions in all the articles together. */
  readonly count: number;
}

/** Places that the same articles name. */
export interface NamedGroup {
  /** Who names them, in the order of the articles; never empty. */
  readonly namedBy: readonly string[];
  readonly places: readonly NamedPlace[];
}

/**
 * Who names what: places by the articles that name them, those of most articles first, then in the order of the
 * articles; within a group as often as they are named.
 */
export function compareArticles(articles: readonly ArticleNames[]): readonly NamedGroup[] {
  const groups = new Map<string, { namedBy: string[]; order: number[]; places: NamedPlace[] }>();
  for (const placeId of new Set(articles.flatMap(({ places }) => [...places.keys()]))) {
    const order = articles.flatMap(({ places }, index) => (places.has(placeId) ? [index] : []));
    const key = order.join(' ');
    const group = groups.get(key) ?? {
      namedBy: order.map((index) => articles[index]?.articleId ?? ''),
      order,
      places: [],
    };
    const count = articles.reduce((sum, { places }) => sum + (places.get(placeId) ?? 0), 0);
    group.places.push({ placeId, count });
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((a, b) => b.order.length - a.order.length || compareOrder(a.order, b.order))
    .map(({ namedBy, places }) => ({ namedBy, places: places.sort((a, b) => b.count - a.count) }));
}

function compareOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((index, position) => index !== b[position]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
