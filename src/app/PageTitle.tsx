import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { selectFocusedPlaceId } from '../state/focus-slice.ts';
import { selectPlaceName } from '../state/gazetteer-slice.ts';
import { useLaterState } from '../state/store-context.ts';

/** Names the page after the article, so that tabs can be told apart, and after the place in focus, so that steps of the history can. */
export function PageTitle() {
  const { t } = useTranslation();
  const article = useLaterState((state) =>
    state.article.status === 'ready' ? state.article.value.title : null,
  );
  const place = useLaterState((state) => {
    const id = selectFocusedPlaceId(state);
    return id === null ? null : selectPlaceName(id)(state);
  });
  const named = [article, place].filter((name) => name !== null);
  const title = (named.length === 0 ? [t('app.name'), t('app.tagline')] : [...named, t('app.name')]).join(
    ' · ',
  );
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
