import type { PlaceId } from '../gazetteer/place.ts';

/** What one article names, in the order of first mention, and how often. */
export interface ArticleNames {
  readonly articleId: string;
  readonly places: ReadonlyMap<PlaceId, number>;
  /** Its names that no place is known for, and how often it has them. */
  readonly unlocated: ReadonlyMap<string, number>;
}

/** A place and who names it. */
export interface NamedPlace {
  readonly placeId: PlaceId;
  /** Mentions in all the articles together. */
  readonly count: number;
}

/** A name without a known place, as the articles write it. */
export interface NamedWords {
  readonly text: string;
  readonly count: number;
}

/** Places, and names without one, that the same articles have. */
export interface NamedGroup {
  /** Who names them, in the order of the articles; never empty. */
  readonly namedBy: readonly string[];
  readonly places: readonly NamedPlace[];
  readonly unlocated: readonly NamedWords[];
}

/**
 * Who names what: places by the articles that name them, those of most articles first, then in the order of the
 * articles; within a group as often as they are named.
 */
export function compareArticles(articles: readonly ArticleNames[]): readonly NamedGroup[] {
  const groups = new Map<string, GroupInMaking>();
  function deal<Key>(named: readonly ReadonlyMap<Key, number>[], add: Add<Key>) {
    for (const key of new Set(named.flatMap((counts) => [...counts.keys()]))) {
      const order = named.flatMap((counts, index) => (counts.has(key) ? [index] : []));
      const by = order.join(' ');
      const group = groups.get(by) ?? { order, places: [], unlocated: [] };
      add(
        group,
        key,
        named.reduce((sum, counts) => sum + (counts.get(key) ?? 0), 0),
      );
      groups.set(by, group);
    }
  }
  deal(
    articles.map(({ places }) => places),
    ({ places }, placeId, count) => places.push({ placeId, count }),
  );
  deal(
    articles.map(({ unlocated }) => unlocated),
    ({ unlocated }, text, count) => unlocated.push({ text, count }),
  );
  return [...groups.values()]
    .sort((a, b) => b.order.length - a.order.length || compareOrder(a.order, b.order))
    .map(({ order, places, unlocated }) => ({
      namedBy: order.map((index) => articles[index]?.articleId ?? ''),
      places: places.sort((a, b) => b.count - a.count),
      unlocated: unlocated.sort((a, b) => b.count - a.count),
    }));
}

interface GroupInMaking {
  readonly order: readonly number[];
  readonly places: NamedPlace[];
  readonly unlocated: NamedWords[];
}

type Add<Key> = (group: GroupInMaking, key: Key, count: number) => void;

function compareOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((index, position) => index !== b[position]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
