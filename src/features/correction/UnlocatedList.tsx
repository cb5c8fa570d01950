import { CircleHelp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { groupBy } from '../../domain/group-by.ts';
import { placeOf } from '../../domain/recognition/mention.ts';
import { formatCount } from '../../i18n/format.ts';
import { selectMentions } from '../../state/article-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import './correction.css';

/** The honest blanks: names found that no place is known for, each with the way to put it on the map. */
export function UnlocatedList() {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  const mentions = useAppState(selectMentions);
  const names = groupBy(
    mentions.filter((mention) => placeOf(mention) === null),
    ({ text }) => text,
  );
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
