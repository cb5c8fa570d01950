import 'leaflet/dist/leaflet.css';
import './outlines.css';
import './map.css';
import type { Map as LeafletMap } from 'leaflet';
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MapContainer } from 'react-leaflet';
import { directionOf } from '../../i18n/languages.ts';
import { selectMapPlaces } from '../../state/compared-places.ts';
import { selectSeenBaseMap } from '../../state/map-view-slice.ts';
import { onDemand } from '../../state/on-demand.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { prefersReducedMotion } from '../../ui/motion.ts';
import { ArchiveTiles } from './ArchiveTiles.tsx';
import { ArticleSigns } from './ArticleSigns.tsx';
import { CorrectionSigns } from './CorrectionSigns.tsx';
import { FARTHEST_ZOOM, NEAREST_ZOOM, ZOOM_STEP } from './farthest-zoom.ts';
import { MapControls } from './MapControls.tsx';
import { MapCredits } from './MapCredits.tsx';
import { MapFrame } from './MapFrame.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapNotices } from './MapNotices.tsx';
import { MeasuredLine } from './MeasuredLine.tsx';
import { MiniMap } from './MiniMap.tsx';
import { FIRST_CENTRE, FIRST_ZOOM } from './map-aim.ts';
import { OnlineTiles } from './OnlineTiles.tsx';
import { OutlinesOnMap } from './OutlinesOnMap.tsx';
import { createPlaceGroups, isOneSpot, type PlaceGroup } from './place-groups.ts';
import { ScaleBar } from './ScaleBar.tsx';
import { useFollowing } from './use-following.ts';
import { useMapMovements } from './use-map-movements.ts';
import { useMapVoice } from './use-map-voice.ts';
import { useMeasuring } from './use-measuring.ts';
import { useToldBounds } from './use-told-bounds.ts';
import { useViewHistory } from './use-view-history.ts';
import { useWheelZoom } from './use-wheel-zoom.ts';

const MeasurePanel = onDemand(() => import('./MeasurePanel.tsx').then((module) => module.MeasurePanel));
const GroupList = onDemand(() => import('./GroupList.tsx').then((module) => module.GroupList));

/** One world, a little more than round, since the east end of Russia is drawn in one piece with the rest. */
const WORLD: [[number, number], [number, number]] = [
  [-85.05, -180],
  [85.05, 190],
];

/** The map of the article's places. It is mounted once and stays: language, theme and article change within it. */
export function MapPane() {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  const baseMap = useAppState(selectSeenBaseMap);
  const pane = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<LeafletMap | null>(null);
  const places = useAppState(selectMapPlaces);
  const groups = useMemo(
    () => createPlaceGroups(places.filter(({ place }) => place.kind !== 'country')),
    [places],
  );
  const { showAll, openGroup, showPassage } = useMapMovements(map, places, groups);
  // Told after the map has moved.
  useToldBounds(map);
  const [listed, setListed] = useState<PlaceGroup | null>(null);
  const closeList = useCallback(() => setListed(null), []);
  const openOrList = useCallback(
    (group: PlaceGroup) => (isOneSpot(group) ? setListed(group) : openGroup(group)),
    [openGroup],
  );
  useFollowing(showPassage);
  const article = useAppState((state) => state.article);
  // The history begins with the view of the article's places, not with the empty map before it.
  const back = useViewHistory(map, places.length === 0 ? null : article);
  const measuring = useMeasuring(map);
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const [edges, setEdges] = useState<HTMLElement | null>(null);
  const [inset, setInset] = useState<HTMLElement | null>(null);
  const said = useMapVoice(map, pane);
  const wheelHintDue = useWheelZoom(map, pane);
  const [motion] = useState(() => !prefersReducedMotion());

  function clearOnEscape(event: KeyboardEvent) {
    if (event.key === 'Escape' && measuring.points) {
      // The key is used up here: what is in focus stays so.
      event.stopPropagation();
      event.nativeEvent.stopImmediatePropagation();
      measuring.end();
      return;
    }
    const { correcting, focus, clearFocus } = store.getState();
    // A decision under way is left first, wherever the keyboard stands.
    if (event.key === 'Escape' && !correcting && focus.kind === 'place') clearFocus('map');
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for the signs and buttons within
    <div
      className="map-pane"
      data-base-map={baseMap}
      data-measuring={measuring.points ? '' : undefined}
      ref={pane}
      onKeyDown={clearOnEscape}
      onClickCapture={measuring.take}
    >
      <MapContainer
        ref={setMap}
        className="map-container"
        center={FIRST_CENTRE}
        zoom={FIRST_ZOOM}
        zoomSnap={ZOOM_STEP}
        minZoom={FARTHEST_ZOOM}
        maxZoom={NEAREST_ZOOM}
        maxBounds={WORLD}
        maxBoundsViscosity={1}
        zoomControl={false}
        attributionControl={false}
        keyboard={false}
        scrollWheelZoom={false}
        zoomAnimation={motion}
        fadeAnimation={motion}
        markerZoomAnimation={motion}
        inertia={motion}
      >
        <MapFrame />
        <OnlineTiles />
        <ArchiveTiles />
        <OutlinesOnMap places={places} />
        <ArticleSigns places={places} groups={groups} onOpenGroup={openOrList} edges={edges} />
        <CorrectionSigns />
        <MeasuredLine points={measuring.points} />
        <ScaleBar into={foot} />
        <MiniMap into={inset} />
      </MapContainer>
      <div className="map-edges" dir="ltr" ref={setEdges} />
      <div className="map-overlay" dir={directionOf(i18n.language)}>
        <MapControls map={map} pane={pane} onShowAll={showAll} onBack={back} onMeasure={measuring.begin} />
        <div className="map-head">
          <MapNotices />
          {listed?.members.every((member) => places.includes(member)) && (
            <GroupList key={listed.key} group={listed} onClose={closeList} />
          )}
          {measuring.points && (
            <MeasurePanel
              points={measuring.points}
              onTakeMiddle={measuring.takeMiddle}
              onClose={measuring.end}
            />
          )}
        </div>
        <MapLegend />
        <div className="mini-map-place" ref={setInset} />
        <div className="map-foot">
          <div className="map-scale-place" ref={setFoot} />
          <MapCredits />
        </div>
        <p role="status" className="visually-hidden" data-map-voice>
          {said}
        </p>
        <p className="map-wheel-hint" data-due={wheelHintDue} aria-hidden="true">
          {t('map.wheelHint')}
        </p>
      </div>
    </div>
  );
}
