import type { Article } from '../../domain/article/article.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import type { Outcome } from '../../state/failure.ts';
import { whenLibraryRead } from './when-library-read.ts';

/** An article of the reader's own from the library, as soon as that has been read. */
export async function openKeptArticle(store: AppStore, id: string): Promise<Outcome<Article>> {
  await whenLibraryRead(store);
  const kept = store.getState().keptArticles.get(id);
  return kept ? { ok: true, value: kept.article } : { ok: false, failure: { kind: 'not-kept' } };
}
