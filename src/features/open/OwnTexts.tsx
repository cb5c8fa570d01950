import { useTranslation } from 'react-i18next';
import { useAppState } from '../../state/store-context.ts';
import { ArticleLink } from './ArticleLink.tsx';

/** The texts opened in this visit, the latest first. */
export function OwnTexts() {
  const { t } = useTranslation();
  const articles = useAppState((state) => state.ownArticles);
  if (articles.size === 0) return null;
  return (
    <section aria-labelledby="open-own">
      <h3 id="open-own">{t('open.own')}</h3>
      <ul className="open-list">
        {[...articles.values()].reverse().map(({ article }) => (
          <li key={article.id}>
            <ArticleLink
              articleId={article.id}
              title={article.title}
              opening={article.blocks[0]?.text ?? ''}
              language={article.language}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
