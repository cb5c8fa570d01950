import type { Article } from '../domain/article/article.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { copyArticle } from './library/keep-article.ts';
import { showOwnArticle } from './reading.ts';

/** Keeps and shows a copy of an article as the reader's own, with what is decided about it, and gives the copy. */
export function openCopy(store: AppStore, article: Article): Article {
  const copy = copyArticle(store, article);
  showOwnArticle(store, copy);
  return copy;
}
