import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Problem } from '../ui/Problem.tsx';

/**
 * The map, fetched after the text and mounted once. Not by Suspense: a pane that suspends would be mounted anew.
 * Whatever goes wrong with it, the text and the list of places go on.
 */
export function MapSlot() {
  const { t } = useTranslation();
  const [pane, setPane] = useState<{ Pane: ComponentType } | 'loading' | 'failed'>('loading');
  const fetchMap = useCallback(() => {
    setPane('loading');
    import('../features/map/MapPane.tsx').then(
      ({ MapPane }) => setPane({ Pane: MapPane }),
      () => setPane('failed'),
    );
  }, []);
  useEffect(fetchMap, [fetchMap]);

  const problem = (again: () => void) => (
    <Problem remedy={{ label: t('app.retry'), act: again }}>{t('failure.mapCrashed')}</Problem>
  );
  if (pane === 'failed') return problem(fetchMap);
  if (pane === 'loading') return <p className="map-loading">{t('map.loading')}</p>;
  return (
    <ErrorBoundary fallback={problem}>
      <pane.Pane />
    </ErrorBoundary>
  );
}
