import { useTranslation } from 'react-i18next';
import { selectMapPlaces } from '../../state/compared-places.ts';
import { useAppState } from '../../state/store-context.ts';
import { LegendEntries } from './LegendEntries.tsx';
import { COVERS_MAP } from './use-map-view.ts';

/** The meaning of the map's signs, on demand over a map that is large enough; on a small one the menu of tools has it. */
export function MapLegend() {
  const { t } = useTranslation();
  const isEmpty = useAppState((state) => selectMapPlaces(state).length === 0);
  if (isEmpty) return null;
  return (
    <details className="map-legend" {...COVERS_MAP}>
      <summary>{t('legend.label')}</summary>
      <LegendEntries />
    </details>
  );
}
