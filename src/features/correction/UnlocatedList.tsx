import { CircleHelp } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../i18n/format.ts';
import { selectMentions } from '../../state/article-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { unlocatedCalled } from '../../state/unlocated-names.ts';
import './correction.css';

/** The honest blanks: names found that no place is known for, each with the way to put it on the map. */
export function UnlocatedList() {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  const mentions = useAppState(selectMentions);
  // The field of the list above, which is not there while the list keeps to the map.
  const sought = useDeferredValue(useAppState(({ hereOnly, listFilter }) => (hereOnly ? '' : listFilter)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names are those of the mentions
  const names = useMemo(() => unlocatedCalled(sought, store.getState()), [sought, mentions, store]);
  if (names.size === 0) return null;
  return (
    <section className="unlocated" aria-labelledby="unlocated">
      <h2 id="unlocated">{t('correction.unlocated')}</h2>
      <ul>
        {[...names].map(([text, [first, ...others]]) => (
          <li key={text}>
            <button
              type="button"
              className="place-row"
              onClick={() => store.getState().startCorrecting({ kind: 'mention', mentionId: first.id })}
            >
              <CircleHelp aria-hidden size="1.125rem" />
              <span className="place-row-names">
                <bdi lang="ar">{text}</bdi>
                <span className="visually-hidden">{t('correction.locate')}</span>
              </span>
              <span className="place-row-count" aria-hidden>
                {formatCount(others.length + 1, i18n.language)}
              </span>
              <span className="visually-hidden">
                {t('reader.mentionCount', { count: others.length + 1 })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
