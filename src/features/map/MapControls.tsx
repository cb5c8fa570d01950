import type { Map as LeafletMap } from 'leaflet';
import { Maximize, Minus, Plus } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { prefersReducedMotion } from '../../ui/motion.ts';
import { BaseMapChoice } from './BaseMapChoice.tsx';
import { COVERS_MAP } from './use-map-view.ts';

interface MapControlsProps {
  readonly map: LeafletMap | null;
  readonly onShowAll: () => void;
}

/** The buttons over the map, at the end side of the interface. */
export function MapControls({ map, onShowAll }: MapControlsProps) {
  const { t } = useTranslation();
  const { atNearest, atFarthest } = useZoomLimits(map);
  const zoomBy = (step: number) => map?.setZoom(map.getZoom() + step, { animate: !prefersReducedMotion() });
  return (
    <div className="map-controls" {...COVERS_MAP}>
      <BaseMapChoice />
      <div className="map-control-group">
        <Control label={t('map.zoomIn')} blocked={atNearest} onPress={() => zoomBy(1)}>
          <Plus aria-hidden size={18} />
        </Control>
        <Control label={t('map.zoomOut')} blocked={atFarthest} onPress={() => zoomBy(-1)}>
          <Minus aria-hidden size={18} />
        </Control>
      </div>
      <div className="map-control-group">
        <Control label={t('map.allPlaces')} onPress={onShowAll}>
          <Maximize aria-hidden size={17} />
        </Control>
      </div>
    </div>
  );
}

interface ControlProps {
  readonly label: string;
  /** Nothing more to do in this direction; the button keeps the focus it may have. */
  readonly blocked?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Control({ label, blocked = false, onPress, children }: ControlProps) {
  return (
    <button
      type="button"
      className="map-control"
      aria-label={label}
      title={label}
      aria-disabled={blocked || undefined}
      onClick={() => !blocked && onPress()}
    >
      {children}
    </button>
  );
}

function useZoomLimits(map: LeafletMap | null) {
  const [limits, setLimits] = useState({ atNearest: false, atFarthest: false });
  useEffect(() => {
    if (!map) return;
    const read = () =>
      setLimits({
        atNearest: map.getZoom() >= map.getMaxZoom(),
        atFarthest: map.getZoom() <= map.getMinZoom(),
      });
    read();
    map.on('zoomend', read);
    return () => {
      map.off('zoomend', read);
    };
  }, [map]);
  return limits;
}
