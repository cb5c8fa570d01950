import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../domain/article/article.ts';
import { ArticleLink } from './ArticleLink.tsx';

/** Links to the articles that come with the app, looked up when the list is first seen. */
export function BuiltInArticles({ load }: { load: () => Promise<readonly Article[]> }) {
  const { t } = useTranslation();
  const [articles, setArticles] = useState<readonly Article[] | 'loading'>('loading');
  useEffect(() => {
    let wanted = true;
    void load().then((loaded) => wanted && setArticles(loaded));
    return () => {
      wanted = false;
    };
  }, [load]);
  if (articles === 'loading') return null;
  if (articles.length === 0) return <p>{t('open.builtInUnreachable')}</p>;
  return (
    <ul className="open-list">
      {articles.map((article) => (
        <li key={article.id}>
          <ArticleLink article={article} />
        </li>
      ))}
    </ul>
  );
}
