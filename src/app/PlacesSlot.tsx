import { useTranslation } from 'react-i18next';
import { PlacesPanel } from '../features/places/PlacesPanel.tsx';
import { useAppState } from '../state/store-context.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Problem } from '../ui/Problem.tsx';

/** The card and the list, once it is known what the article names. */
export function PlacesSlot() {
  const { t } = useTranslation();
  const known = useAppState((state) => state.mentions.status === 'ready');
  return (
    <ErrorBoundary
      fallback={(again) => (
        <Problem remedy={{ label: t('app.retry'), act: again }}>{t('failure.placesCrashed')}</Problem>
      )}
    >
      {known && <PlacesPanel />}
    </ErrorBoundary>
  );
}
