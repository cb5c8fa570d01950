import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../domain/article/article.ts';
import { ArticleLink } from './ArticleLink.tsx';

/** What the list tells of a built-in article. */
export interface BuiltInArticle extends Pick<Article, 'id' | 'title' | 'language'> {
  readonly opening: string;
}

/** Links to the articles that come with the app, looked up when the list is first seen. */
export function BuiltInArticles({ load }: { load: () => Promise<readonly BuiltInArticle[] | null> }) {
  const { t } = useTranslation();
  const [articles, setArticles] = useState<readonly BuiltInArticle[] | 'loading' | null>('loading');
  useEffect(() => {
    let wanted = true;
    void load().then((loaded) => wanted && setArticles(loaded));
    return () => {
      wanted = false;
    };
  }, [load]);
  if (articles === 'loading') return null;
  if (articles === null) return <p>{t('open.builtInUnreachable')}</p>;
  return (
    <ul className="open-list">
      {articles.map(({ id, title, opening, language }) => (
        <li key={id}>
          <ArticleLink articleId={id} title={title} opening={opening} language={language} />
        </li>
      ))}
    </ul>
  );
}
