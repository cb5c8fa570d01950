import type { AppStore } from '../state/create-app-store.ts';
import { withPart } from './with-part.ts';

/** Compares articles on one map. */
export function compare(store: AppStore, ids: readonly string[]): void {
  store.getState().startComparison(ids);
  void withPart(
    store,
    () => import('../services/library/show-comparison.ts'),
    ({ showComparison }) => showComparison(store, ids),
  );
}
