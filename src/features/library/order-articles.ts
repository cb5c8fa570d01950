import type { KeptArticle } from '../../domain/library/kept-article.ts';
import { articleLength } from '../../domain/library/search-article.ts';

export const LIBRARY_ORDERS = ['opened', 'saved', 'title', 'length'] as const;
export type LibraryOrder = (typeof LIBRARY_ORDERS)[number];

/** The articles in the order chosen: the latest or the longest first, titles by the alphabet of the language. */
export function orderArticles(
  articles: readonly KeptArticle[],
  order: LibraryOrder,
  nameOf: (kept: KeptArticle) => string,
  language: string,
): readonly KeptArticle[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const orders: Record<LibraryOrder, (a: KeptArticle, b: KeptArticle) => number> = {
    opened: (a, b) => b.openedAt - a.openedAt,
    saved: (a, b) => b.savedAt - a.savedAt,
    title: (a, b) => compare(nameOf(a), nameOf(b)),
    length: (a, b) => articleLength(b.article) - articleLength(a.article),
  };
  return [...articles].sort(orders[order]);
}
