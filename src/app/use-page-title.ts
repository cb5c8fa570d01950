import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { selectFocusedPlaceId } from '../state/focus-slice.ts';
import { selectPlaceName } from '../state/gazetteer-slice.ts';
import { useAppState } from '../state/store-context.ts';

/** Names the page after the place in focus, so that steps of the history can be told apart. */
export function usePageTitle(): void {
  const { t } = useTranslation();
  const place = useAppState((state) => {
    const id = selectFocusedPlaceId(state);
    return id === null ? null : selectPlaceName(id)(state);
  });
  const title = place === null ? `${t('app.name')} · ${t('app.tagline')}` : `${place} · ${t('app.name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
