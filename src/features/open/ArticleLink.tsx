import { articleHash } from '../../domain/article/article-hash.ts';
import { useAppStore } from '../../state/store-context.ts';

interface ArticleLinkProps {
  readonly articleId: string;
  readonly title: string | null;
  /** How the text begins, shown where it has no headline. */
  readonly opening: string;
  readonly language: string;
}

const LONGEST_OPENING = 70;

/** Leads to an article, by its headline or else by its first words. */
export function ArticleLink({ articleId, title, opening, language }: ArticleLinkProps) {
  const store = useAppStore();
  return (
    <a
      href={articleHash(articleId, null)}
      lang={language}
      dir="auto"
      onClick={() => store.getState().hideOpenDialog()}
    >
      {title ?? firstWords(opening)}
    </a>
  );
}

function firstWords(text: string): string {
  if (text.length <= LONGEST_OPENING) return text;
  const cut = text.lastIndexOf(' ', LONGEST_OPENING);
  return `${text.slice(0, cut > 0 ? cut : LONGEST_OPENING).replace(/[\s\p{P}]+$/u, '')}…`;
}
