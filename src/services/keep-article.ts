import type { Article } from '../domain/article/article.ts';
import type { ArticleCorrections } from '../domain/correction/correction.ts';
import type { AppStore } from '../state/create-app-store.ts';
import type { OwnArticle } from '../state/open-slice.ts';

/** The beginning of the ids of the reader's own articles. */
const OWN = 'own-';

/** Whether an id is that of a text the reader brought along. */
export const isOwnArticle = (articleId: string): boolean => articleId.startsWith(OWN);

/** An id for a text the reader brings along; short enough for an address, and never given twice. */
export function ownArticleId(): string {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return OWN + [...random].map((part) => part.toString(36).padStart(7, '0')).join('');
}

/** Keeps an opened article so that its address opens it again: in this visit's memory. */
export async function keepArticle(
  store: AppStore,
  article: Article,
  corrections: ArticleCorrections,
): Promise<void> {
  store.getState().ownArticleOpened({ article, corrections });
}

/** An article that was kept, by its id. */
export async function keptArticle(store: AppStore, articleId: string): Promise<OwnArticle | null> {
  return store.getState().ownArticles.get(articleId) ?? null;
}
