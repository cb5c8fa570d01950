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

/** How many articles are compared, 0 when one is read. */
export const selectComparedCount = ({ comparison }: AppState): number =>
  comparison?.status === 'ready' ? comparison.articles.length : 0;
