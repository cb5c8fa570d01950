import type { AppStore } from '../../state/create-app-store.ts';
import { loadBuiltInArticles } from '../load-article.ts';

/** Finds out, once, which articles are built in. */
export async function listBuiltIn(store: AppStore): Promise<void> {
  if (store.getState().builtInArticles.length > 0) return;
  store.getState().listBuiltIn(await loadBuiltInArticles());
}
