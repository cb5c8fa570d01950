import { useTranslation } from 'react-i18next';
import { useAppState } from '../../state/store-context.ts';
import { ArticleLink } from './ArticleLink.tsx';

/** So many are enough to go on with. */
const MOST = 5;

/** The reader's own texts, the last opened first; the library has them all. */
export function OwnTexts() {
  const { t } = useTranslation();
  const articles = useAppState((state) => state.keptArticles);
  if (articles.size === 0) return null;
  const latest = [...articles.values()].sort((a, b) => b.openedAt - a.openedAt).slice(0, MOST);
  return (
    <section aria-labelledby="open-own">
      <h3 id="open-own">{t('open.own')}</h3>
      <ul className="open-list">
        {latest.map(({ article }) => (
          <li key={article.id}>
            <ArticleLink article={article} />
          </li>
        ))}
      </ul>
    </section>
  );
}
