import type { Article } from '../../domain/article/article.ts';
import { articleHash } from '../../domain/article/article-hash.ts';
import { articleOpening } from '../../domain/library/search-article.ts';
import { FoundLine } from './FoundLine.tsx';
import { useIsShown } from './use-is-shown.ts';

interface ArticleLinkProps {
  readonly article: Article;
  /** What is typed in the search. */
  readonly typed: string;
  readonly onOpen: () => void;
}

/**
 * Opens an article by its address, so that it can be opened in a tab of its own too: its headline with the beginning of its
 * text below. A text without a headline is shown by its beginning alone, set as text and not as a headline. In a search
 * the words around what was found are shown too.
 */
export function ArticleLink({ article, typed, onOpen }: ArticleLinkProps) {
  const { id, title, language } = article;
  const isShown = useIsShown(id);
  const opening = articleOpening(article);
  const link = (
    <a
      href={articleHash(id, null)}
      data-article-id={id}
      aria-current={isShown ? 'page' : undefined}
      onClick={(event) => {
        if (!event.metaKey && !event.ctrlKey && !event.shiftKey) onOpen();
      }}
    >
      {title ?? opening}
    </a>
  );
  if (title === null) {
    return (
      <>
        <p className="library-opening at-start" lang={language} dir="auto">
          {link}
        </p>
        <FoundLine article={article} typed={typed} opening="" />
      </>
    );
  }
  return (
    <>
      <p className="library-title at-start" lang={language} dir="auto">
        {link}
      </p>
      <FoundLine article={article} typed={typed} opening={opening} />
    </>
  );
}
