import type { Article } from '../../domain/article/article.ts';
import { articleHash } from '../../domain/article/article-hash.ts';
import { articleOpening } from '../../domain/library/search-article.ts';
import { useAppStore } from '../../state/store-context.ts';

/** At most so many units of a text's beginning stand for one without a headline. */
const LONGEST_OPENING = 70;

/** Leads to an article, by its headline, or else by its first words set as text. */
export function ArticleLink({ article }: { article: Article }) {
  const store = useAppStore();
  const { id, title, language } = article;
  return (
    <a
      href={articleHash(id, null)}
      className={title === null ? 'at-start' : 'open-headline at-start'}
      lang={language}
      dir="auto"
      onClick={() => store.getState().hideOpenDialog()}
    >
      {title ?? articleOpening(article, LONGEST_OPENING)}
    </a>
  );
}
