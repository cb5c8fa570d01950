import type { Article } from '../../domain/article/article.ts';
import { articleOpening } from '../../domain/library/search-article.ts';

/** At most so many units of a text's beginning name it where it has no headline. */
const LONGEST_NAME = 70;

/** What an article is called: by its title, else by its first words. */
export const nameOfArticle = (article: Article): string =>
  article.title ?? articleOpening(article, LONGEST_NAME);
