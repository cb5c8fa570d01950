import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../domain/article/article.ts';
import { minutesToRead } from '../../domain/article/reading-time.ts';
import { useIsShown } from './use-is-shown.ts';

interface ArticleFactsProps {
  readonly article: Article;
  /** More to tell, each in a `<span>`. */
  readonly children?: ReactNode;
}

/** What there is to say of an article in a list, in one line. */
export function ArticleFacts({ article, children }: ArticleFactsProps) {
  const { t } = useTranslation();
  const isShown = useIsShown(article.id);
  return (
    <p className="library-facts">
      {isShown && <span className="library-shown">{t('library.shown')}</span>}
      {article.title === null && <span>{t('library.untitled')}</span>}
      {children}
      <span>{t('reader.readingTime', { count: minutesToRead(article) })}</span>
    </p>
  );
}
