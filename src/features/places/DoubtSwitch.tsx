import { CircleHelp } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../i18n/format.ts';
import { selectArticleId } from '../../state/article-slice.ts';
import { selectDoubtfulPlaces } from '../../state/doubtful-places.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';

/** Keeps the list to the places that the text may not mean, for who checks them before going on; absent where there are none. */
export function DoubtSwitch() {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  const doubtfulOnly = useAppState((state) => state.doubtfulOnly);
  const count = useAppState((state) => selectDoubtfulPlaces(state).size);
  const articleId = useAppState(selectArticleId);
  const isDue = count > 0;
  useEffect(
    function showAllOfTheNext() {
      // Of another text, or when the last of them is decided on.
      if (articleId !== null && isDue) return () => store.getState().keepToDoubtful(false);
    },
    [store, articleId, isDue],
  );
  if (!isDue) return null;
  return (
    <p className="doubt-switch">
      <button
        type="button"
        className="button button-quiet"
        aria-pressed={doubtfulOnly}
        onClick={() => store.getState().keepToDoubtful(!doubtfulOnly)}
      >
        <CircleHelp aria-hidden size="1rem" />
        {t('places.doubtful')} <span>{formatCount(count, i18n.language)}</span>
      </button>
    </p>
  );
}
