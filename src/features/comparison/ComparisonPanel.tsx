import { ArrowLeft, ArrowRight, CircleHelp, Sheet } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { articleHash } from '../../domain/article/article-hash.ts';
import type { NamedGroup } from '../../domain/comparison/compare-articles.ts';
import { formatList } from '../../i18n/format.ts';
import { directionOf } from '../../i18n/languages.ts';
import { selectArticleId } from '../../state/article-slice.ts';
import { selectNamedGroups } from '../../state/compared-places.ts';
import type { ComparedArticle } from '../../state/comparison-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { ArticleLetters } from '../../ui/ArticleLetters.tsx';
import { Problem } from '../../ui/Problem.tsx';
import './comparison.css';
import { ComparedPlaceRow } from './ComparedPlaceRow.tsx';
import { letterOf } from './letter-of.ts';

interface ComparisonPanelProps {
  /** Saves who names what as a table; false where the file could not be made. */
  readonly onSave: () => Promise<boolean>;
}

/** Who names what: the articles on the map, and their places by the articles that name them. */
export function ComparisonPanel({ onSave }: ComparisonPanelProps) {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  const comparison = useAppState((state) => state.comparison);
  const groups = useAppState(selectNamedGroups);
  const [failed, setFailed] = useState(false);
  const read = useAppState(selectArticleId);
  const letters = t('comparison.letters').split(' ');
  const Back = directionOf(i18n.language) === 'rtl' ? ArrowRight : ArrowLeft;
  return (
    <section className="comparison" aria-labelledby="places">
      <div className="comparison-head">
        <h2 id="places" tabIndex={-1}>
          {t('comparison.title')}
        </h2>
        <button
          type="button"
          className="button comparison-back"
          onClick={() => store.getState().endComparison()}
        >
          <Back aria-hidden size="1.125rem" />
          {t('comparison.back')}
        </button>
      </div>
      <div role="status">
        {comparison?.status === 'looking' && <p className="comparison-note">{t('comparison.looking')}</p>}
      </div>
      {comparison?.status === 'failed' && <Problem>{t('comparison.failed')}</Problem>}
      {comparison?.status === 'ready' && (
        <>
          <ol className="compared-articles" aria-label={t('comparison.articles')}>
            {comparison.articles.map(({ articleId, name, language }, index) => (
              <li key={articleId}>
                <ArticleLetters letters={[letterOf(letters, index)]} />
                <a
                  className="compared-article"
                  href={articleHash(articleId, null, comparison.ids)}
                  aria-current={articleId === read ? 'true' : undefined}
                >
                  <bdi lang={language}>{name}</bdi>
                </a>
              </li>
            ))}
          </ol>
          {groups.length === 0 && <p className="comparison-note">{t('comparison.none')}</p>}
          {groups.length > 0 && (
            <button
              type="button"
              className="text-button comparison-save"
              onClick={async () => setFailed(!(await onSave()))}
            >
              <Sheet aria-hidden size="1.125rem" />
              {t('comparison.save')}
            </button>
          )}
          {failed && <Problem>{t('takeAway.failed')}</Problem>}
          {groups.map((group) => (
            <Group key={group.namedBy.join(' ')} group={group} articles={comparison.articles} />
          ))}
        </>
      )}
    </section>
  );
}

function Group({ group, articles }: { group: NamedGroup; articles: readonly ComparedArticle[] }) {
  const { t, i18n } = useTranslation();
  const indexes = group.namedBy.map((id) => articles.findIndex(({ articleId }) => articleId === id));
  const letters = t('comparison.letters').split(' ');
  const named = indexes.map((index) => letterOf(letters, index));
  const isOfAll = indexes.length === articles.length;
  return (
    <section className="named-group">
      <h3>
        <ArticleLetters letters={named} ofAll={isOfAll} />
        {isOfAll
          ? t(articles.length === 2 ? 'comparison.byBoth' : 'comparison.byAll')
          : named.length === 1
            ? t('comparison.byOne', { letter: named[0] })
            : t('comparison.bySome', {
                letters: formatList(named, i18n.language),
                count: named.length,
              })}
      </h3>
      <ul>
        {group.places.map((place) => (
          <ComparedPlaceRow key={place.placeId} {...place} />
        ))}
        {group.unlocated.map(({ text, count }) => (
          <li key={text} className="compared-place compared-name">
            <CircleHelp aria-hidden size="1.125rem" />
            <bdi className="compared-names" lang="ar">
              {text}
            </bdi>
            <span className="compared-count">{t('comparison.unlocated')}</span>
            <span className="compared-count">{t('reader.mentionCount', { count })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
