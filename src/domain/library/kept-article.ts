import type { Article } from '../article/article.ts';

/** How an article of the reader's own came: pasted or typed, from a file, from a web page or link, as a copy. */
export const ARTICLE_ORIGINS = ['text', 'file', 'page', 'link', 'copy'] as const;
export type ArticleOrigin = (typeof ARTICLE_ORIGINS)[number];

/** An article of the reader's own that the library keeps. Times are in milliseconds since 1970. */
export interface KeptArticle {
  readonly article: Article;
  readonly origin: ArticleOrigin;
  readonly savedAt: number;
  /** When its text or its title last changed. */
  readonly changedAt: number;
  readonly openedAt: number;
}

const OWN = 'own-';

/** Whether an id is of an article of the reader's own; those of built-in ones never begin so. */
export const isOwnArticle = (id: string): boolean => id.startsWith(OWN);

/** The id of an own article from a key that no other has. */
export const ownArticleId = (key: string): string => `${OWN}${key}`;
