import { articleHash } from '../../domain/article/article-hash.ts';
import { useIsShown } from './use-is-shown.ts';

interface ArticleLinkProps {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly onOpen: () => void;
}

/** Opens an article by its address, so that it can be opened in a tab of its own too. */
export function ArticleLink({ id, name, language, onOpen }: ArticleLinkProps) {
  const isShown = useIsShown(id);
  return (
    <p className="library-title">
      <a
        href={articleHash(id, null)}
        data-article-id={id}
        lang={language}
        dir="auto"
        aria-current={isShown ? 'page' : undefined}
        onClick={(event) => {
          if (!event.metaKey && !event.ctrlKey && !event.shiftKey) onOpen();
        }}
      >
        {name}
      </a>
    </p>
  );
}
