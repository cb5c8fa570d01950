import { useTranslation } from 'react-i18next';
import { selectUnfitting } from '../../state/article-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import './correction.css';

/** The reader's decisions whose words an edit has taken away or made ambiguous: listed, never moved by guessing. */
export function UnfittingList() {
  const { t } = useTranslation();
  const store = useAppStore();
  const unfitting = useAppState(selectUnfitting);
  if (unfitting.length === 0) return null;
  return (
    <section className="unfitting" aria-labelledby="unfitting">
      <h2 id="unfitting">{t('correction.unfitting', { count: unfitting.length })}</h2>
      <ul>
        {unfitting.map((correction) => {
          const { quote, prefix, suffix, blockId, start } = correction.anchor;
          return (
            <li key={`${blockId}-${start}-${quote}`}>
              <blockquote lang="ar" dir="rtl">
                …{prefix}
                <mark>{quote}</mark>
                {suffix}…
              </blockquote>
              <button
                type="button"
                className="button"
                onClick={() => store.getState().dropCorrection(correction)}
              >
                {t('correction.drop')}
                <span className="visually-hidden">: {quote}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
