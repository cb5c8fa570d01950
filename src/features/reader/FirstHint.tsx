import { MousePointerClick, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { selectMentionsByPlace } from '../../state/article-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';

/**
 * Tells who is here for the first time what can be done, until they have done it or put the line away; never again on
 * this device. Put away, it is gone at once. When it is over because a name was chosen, its words go and its room stays until
 * an article is opened: without that the text would move under the pointer.
 */
export function FirstHint() {
  const { t } = useTranslation();
  const store = useAppStore();
  const isOver = useAppState(({ preferences }) => preferences.hintOver);
  const hasPlaces = useAppState((state) => selectMentionsByPlace(state).size > 0);
  const isSearched = useAppState(({ mentions }) => mentions.status === 'ready');
  const [wasOver] = useState(isOver);
  const [putAway, setPutAway] = useState(false);
  useEffect(
    () =>
      store.subscribe(({ focus, preferences, prefer }, before) => {
        if (preferences.hintOver || focus === before.focus || focus.kind === 'none') return;
        if (focus.origin !== 'url' && focus.origin !== 'voice') prefer({ hintOver: true });
      }),
    [store],
  );
  if (wasOver || putAway || (isSearched && !hasPlaces)) return null;
  return (
    <div className="first-hint" role="note" data-over={isOver || undefined}>
      {hasPlaces && (
        <>
          <MousePointerClick aria-hidden size="1.125rem" />
          <p>{t('hint.choose')}</p>
          <button
            type="button"
            className="icon-button"
            aria-label={t('hint.close')}
            title={t('hint.close')}
            onClick={() => {
              setPutAway(true);
              store.getState().prefer({ hintOver: true });
            }}
          >
            <X aria-hidden size="1rem" />
          </button>
        </>
      )}
    </div>
  );
}
