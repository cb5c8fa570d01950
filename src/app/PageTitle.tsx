import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { selectFocusedPlaceId } from '../state/focus-slice.ts';
import { selectPlaceName } from '../state/gazetteer-slice.ts';
import { useLaterState } from '../state/store-context.ts';

/** Names the page after the place in focus, so that steps of the history can be told apart. */
export function PageTitle() {
  const { t } = useTranslation();
  const place = useLaterState((state) => {
    const id = selectFocusedPlaceId(state);
    return id === null ? null : selectPlaceName(id)(state);
  });
  const title = place === null ? `${t('app.name')} · ${t('app.tagline')}` : `${place} · ${t('app.name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
