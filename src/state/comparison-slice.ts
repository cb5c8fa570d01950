import type { StateCreator } from 'zustand';
import type { PlaceId } from '../domain/gazetteer/place.ts';
import type { AppState } from './app-state.ts';

/** One of the articles that are compared. */
export interface ComparedArticle {
  readonly articleId: string;
  /** Its title, else how its text begins. */
  readonly name: string;
  readonly language: string;
  /** What it names, in the order of first mention, and how often. */
  readonly places: ReadonlyMap<PlaceId, number>;
  /** Its names that no place is known for. */
  readonly unlocated: ReadonlyMap<string, number>;
}

/** Several articles on one map. */
export type Comparison =
  | { readonly status: 'looking'; readonly ids: readonly string[] }
  | {
      readonly status: 'ready';
      readonly ids: readonly string[];
      readonly articles: readonly ComparedArticle[];
    }
  | { readonly status: 'failed'; readonly ids: readonly string[] };

export interface ComparisonSlice {
  /** Null while an article is read. */
  readonly comparison: Comparison | null;
  /** Begins to compare articles, on a phone with the map drawn up; what was in focus was so in one of them alone. */
  startComparison(ids: readonly string[]): void;
  showComparison(articles: readonly ComparedArticle[]): void;
  comparisonFailed(): void;
  endComparison(): void;
}

export const createComparisonSlice: StateCreator<AppState, [], [], ComparisonSlice> = (set) => ({
  comparison: null,
  startComparison: (ids) =>
    set({
      comparison: { status: 'looking', ids },
      focus: { kind: 'none', origin: 'url' },
      hover: null,
      sheetOpen: true,
    }),
  showComparison: (articles) =>
    set({ comparison: { status: 'ready', ids: articles.map(({ articleId }) => articleId), articles } }),
  comparisonFailed: () =>
    set(({ comparison }) => ({ comparison: { status: 'failed', ids: comparison?.ids ?? [] } })),
  endComparison: () => set({ comparison: null }),
});

/** The ids of the articles compared; none while one is read. */
export const selectComparedIds = ({ comparison }: AppState): readonly string[] => comparison?.ids ?? NO_IDS;
const NO_IDS: readonly string[] = [];

/** How many articles are compared, 0 when one is read. */
export const selectComparedCount = ({ comparison }: AppState): number =>
  comparison?.status === 'ready' ? comparison.articles.length : 0;
