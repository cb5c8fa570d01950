import { useEffect, useMemo, useRef } from 'react';
import { TileLayer } from 'react-leaflet';
import { OPENSTREETMAP_TILES } from '../../domain/geo/tile-address.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { useWholeZooms } from './use-whole-zooms.ts';

/** OpenStreetMap's tiles or the reader's own, asked for only when the reader has chosen them. */
export function OnlineTiles() {
  const address = useAppState(({ preferences: { baseMap, ownTiles } }) => {
    if (baseMap === 'openstreetmap') return OPENSTREETMAP_TILES;
    return baseMap === 'own' ? (ownTiles?.address ?? null) : null;
  });
  return address === null ? null : <Tiles key={address} address={address} />;
}

function Tiles({ address }: { address: string }) {
  const store = useAppStore();
  const anyArrived = useRef(false);

  useWholeZooms();
  useEffect(
    () => () => {
      if (store.getState().tilesFailed) store.getState().tilesArrived();
    },
    [store],
  );

  const handlers = useMemo(
    () => ({
      loading: () => {
        anyArrived.current = false;
      },
      tileload: () => {
        anyArrived.current = true;
        if (store.getState().tilesFailed) store.getState().tilesArrived();
      },
      tileerror: () => {
        if (!anyArrived.current && !store.getState().tilesFailed) store.getState().tilesMissing();
      },
    }),
    [store],
  );
  return (
    <TileLayer
      url={address}
      noWrap
      maxZoom={19}
      className="map-tiles"
      // OpenStreetMap's tile policy asks for the page's address with each request.
      referrerPolicy="strict-origin-when-cross-origin"
      eventHandlers={handlers}
    />
  );
}
