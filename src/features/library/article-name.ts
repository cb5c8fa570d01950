import type { Article } from '../../domain/article/article.ts';
import { articleOpening } from '../../domain/library/search-article.ts';

/** What stands for an article in a list: its title, else how its text begins. */
export const nameOfArticle = (article: Article): string => article.title ?? articleOpening(article);
