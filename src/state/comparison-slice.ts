import type { StateCreator } from 'zustand';
import { compareArticles, type NamedGroup } from '../domain/comparison/compare-articles.ts';
import type { PlaceId } from '../domain/gazetteer/place.ts';
import type { AppState } from './app-state.ts';
import { type ArticlePlace, selectArticlePlaces } from './article-places.ts';
import { selectPlace } from './gazetteer-slice.ts';

/** One of the articles that are compared. */
export interface ComparedArticle {
  readonly articleId: string;
  /** Its title, else how its text begins. */
  readonly name: string;
  readonly language: string;
  /** What it names, in the order of first mention, and how often. */
  readonly places: ReadonlyMap<PlaceId, number>;
}

/** Several articles on one map. */
export type Comparison =
  | { readonly status: 'looking' }
  | { readonly status: 'ready'; readonly articles: readonly ComparedArticle[] }
  | { readonly status: 'failed' };

export interface ComparisonSlice {
  /** Null while an article is read. */
  readonly comparison: Comparison | null;
  startComparison(): void;
  showComparison(articles: readonly ComparedArticle[]): void;
  comparisonFailed(): void;
  endComparison(): void;
}

export const createComparisonSlice: StateCreator<AppState, [], [], ComparisonSlice> = (set) => ({
  comparison: null,
  startComparison: () => set({ comparison: { status: 'looking' } }),
  showComparison: (articles) => set({ comparison: { status: 'ready', articles } }),
  comparisonFailed: () => set({ comparison: { status: 'failed' } }),
  endComparison: () => set({ comparison: null }),
});

const NO_GROUPS: readonly NamedGroup[] = [];
const groupsOf = new WeakMap<Comparison, readonly NamedGroup[]>();

/** Who names what, as long as articles are compared. */
export function selectNamedGroups({ comparison }: AppState): readonly NamedGroup[] {
  if (comparison?.status !== 'ready') return NO_GROUPS;
  const groups = groupsOf.get(comparison) ?? compareArticles(comparison.articles);
  groupsOf.set(comparison, groups);
  return groups;
}

const placesOf = new WeakMap<
  readonly NamedGroup[],
  { readonly gazetteer: AppState['gazetteer']; readonly places: readonly ArticlePlace[] }
>();

/** What the map shows: the places of the article, or of the articles compared with the mark of who names them. */
export function selectMapPlaces(state: AppState): readonly ArticlePlace[] {
  const { comparison, gazetteer } = state;
  if (comparison?.status !== 'ready') return selectArticlePlaces(state);
  const groups = selectNamedGroups(state);
  const known = placesOf.get(groups);
  if (known?.gazetteer === gazetteer) return known.places;
  const order = comparison.articles.map(({ articleId }) => articleId);
  const places = groups.flatMap(({ namedBy, places: named }) =>
    named.flatMap(({ placeId, count }) => {
      const place = selectPlace(placeId)(state);
      const indexes = namedBy.map((id) => order.indexOf(id));
      return place ? [{ place, count, namedBy: indexes }] : [];
    }),
  );
  placesOf.set(groups, { gazetteer, places });
  return places;
}

/** How many articles are compared, 0 when one is read. */
export const selectComparedCount = ({ comparison }: AppState): number =>
  comparison?.status === 'ready' ? comparison.articles.length : 0;
