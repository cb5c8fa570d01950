import type { Map as LeafletMap } from 'leaflet';
import { BookOpenText, Minus, Plus, ScanSearch, Shrink, Undo2 } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { prefersReducedMotion } from '../../ui/motion.ts';
import { BaseMapChoice } from './BaseMapChoice.tsx';
import { MapTools } from './MapTools.tsx';
import { leaveFullScreen, useIsFullScreen } from './use-full-screen.ts';
import { COVERS_MAP } from './use-map-view.ts';

interface MapControlsProps {
  readonly map: LeafletMap | null;
  readonly pane: RefObject<HTMLElement | null>;
  readonly onShowAll: () => void;
  /** Null where no view comes before the present one. */
  readonly onBack: (() => void) | null;
  readonly onMeasure: () => void;
}

/** The buttons over the map, at the end side of the interface; on a low map the few that are needed most, the rest in the menu. */
export function MapControls({ map, pane, onShowAll, onBack, onMeasure }: MapControlsProps) {
  const { t } = useTranslation();
  const store = useAppStore();
  const following = useAppState((state) => state.following);
  const isFull = useIsFullScreen();
  const { atNearest, atFarthest } = useZoomLimits(map);
  const zoomBy = (step: number) => map?.setZoom(map.getZoom() + step, { animate: !prefersReducedMotion() });
  return (
    <div className="map-controls" {...COVERS_MAP}>
      {isFull && (
        <div className="map-control-group">
          <Control label={t('mapTools.leaveFullScreen')} onPress={leaveFullScreen}>
            <Shrink aria-hidden size="1.125rem" />
          </Control>
        </div>
      )}
      <div className="map-control-group">
        <Control label={t('map.zoomIn')} blocked={atNearest} onPress={() => zoomBy(1)}>
          <Plus aria-hidden size="1.125rem" />
        </Control>
        <Control label={t('map.zoomOut')} blocked={atFarthest} onPress={() => zoomBy(-1)}>
          <Minus aria-hidden size="1.125rem" />
        </Control>
      </div>
      <div className="map-control-group">
        <Control className="map-control-most" label={t('map.allPlaces')} onPress={onShowAll}>
          <ScanSearch aria-hidden size="1.125rem" />
        </Control>
        <Control
          className="map-control-spare"
          label={t('mapTools.back')}
          blocked={!onBack}
          onPress={() => onBack?.()}
        >
          <Undo2 aria-hidden size="1.125rem" />
        </Control>
        <Control
          className={following ? undefined : 'map-control-spare'}
          label={t('mapTools.follow')}
          pressed={following}
          onPress={() => store.getState().follow(!following)}
        >
          <BookOpenText aria-hidden size="1.125rem" />
        </Control>
      </div>
      <div className="map-control-group">
        <div className="map-control-spare">
          <BaseMapChoice />
        </div>
        <MapTools pane={pane} onMeasure={onMeasure} onShowAll={onShowAll} onBack={onBack} />
      </div>
    </div>
  );
}

interface ControlProps {
  /** Where the map is low: `map-control-spare` stands in the menu instead, `map-control-most` where it is lowest. */
  readonly className?: string;
  readonly label: string;
  /** Nothing more to do in this direction; the button keeps the focus it may have. */
  readonly blocked?: boolean;
  /** Of a switch: whether it is on. */
  readonly pressed?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Control({ className = '', label, blocked = false, pressed, onPress, children }: ControlProps) {
  return (
    <button
      type="button"
      className={`map-control ${className}`}
      aria-label={label}
      title={label}
      aria-disabled={blocked || undefined}
      aria-pressed={pressed}
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
    map.on('zoomend zoomlevelschange', read);
    return () => {
      map.off('zoomend zoomlevelschange', read);
    };
  }, [map]);
  return limits;
}
