import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StillMap } from '../features/map/StillMap.tsx';
import { useAppState, useAppStore } from '../state/store-context.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Problem } from '../ui/Problem.tsx';

/**
 * The map, fetched after the text and mounted once. Not by Suspense: a pane that suspends would be mounted anew.
 * Until it is drawn a drawing stands in for it, where the page was built with one. Whatever goes wrong with it, the text
 * and the list of places go on.
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
  return (
    <>
      {pane === 'loading' ? (
        <p className="map-loading">{t('map.loading')}</p>
      ) : (
        <ErrorBoundary fallback={problem}>
          <pane.Pane />
        </ErrorBoundary>
      )}
      <StandIn mapThere={pane !== 'loading'} />
    </>
  );
}

/** The drawing of the built page's article; another article has none. */
function StandIn({ mapThere }: { mapThere: boolean }) {
  const store = useAppStore();
  const still = useAppState((state) => state.stillMap);
  const article = useAppState((state) => state.article);
  const [built] = useState(article);
  const outlinesThere = useAppState((state) => state.outlines.status !== 'loading');
  useEffect(() => {
    if (!still || !mapThere || !outlinesThere) return;
    // Two frames on what the map draws now has been painted.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => store.getState().mapTookOver());
    });
    return () => cancelAnimationFrame(frame);
  }, [still, mapThere, outlinesThere, store]);
  return still && article === built && <StillMap map={still} />;
}
