import type { Article } from '../../domain/article/article.ts';
import { type ArticleCorrections, NO_CORRECTIONS } from '../../domain/correction/correction.ts';
import { type ArticleOrigin, ownArticleId } from '../../domain/library/kept-article.ts';
import type { AppStore } from '../../state/create-app-store.ts';

/** Puts an article of the reader's own with what came decided about it into the library, or a changed text in the place of the one kept. */
export function keepArticle(
  store: AppStore,
  article: Article,
  origin: ArticleOrigin,
  corrections: ArticleCorrections = NO_CORRECTIONS,
): void {
  store.getState().keepArticle(article, origin, Date.now(), corrections);
}

/** Puts a copy of an article into the library, to be edited, with what is decided about it, and gives the copy. */
export function copyArticle(store: AppStore, article: Article): Article {
  const copy = { ...article, id: newArticleId() };
  store.getState().copyArticle(article.id, copy, Date.now());
  return copy;
}

/** An id for a new article of the reader's own; short enough for an address, and never given twice. */
export function newArticleId(): string {
  const words = crypto.getRandomValues(new Uint32Array(2));
  return ownArticleId([...words].map((word) => word.toString(36).padStart(7, '0')).join(''));
}
