import type { Map as LeafletMap } from 'leaflet';
import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import { prefersReducedMotion } from '../../ui/motion.ts';
import { type Aim, type Surroundings, targetOf } from './map-aim.ts';
import { moveMap } from './move-map.ts';

/** The map, and what it is to show. */
export interface AimedMap {
  readonly map: LeafletMap | null;
  /** What it was last sent to; null once the reader has moved it. */
  readonly aim: RefObject<Aim | null>;
  /** Gives it another aim and takes it there. */
  send(next: Aim, animated: boolean): void;
  /** Takes it to where its aim lies now. */
  pursue(animated: boolean): void;
}

/** Takes the map to what it is sent to, which stays its aim until the reader moves the map. */
export function useAim(map: LeafletMap | null, surroundings: RefObject<Surroundings>): AimedMap {
  const aim = useRef<Aim | null>(null);
  const isOwnMove = useRef(false);

  const pursue = useCallback(
    (animated: boolean) => {
      if (!map || !aim.current || map.getSize().x === 0 || map.getSize().y === 0) return;
      const target = targetOf(aim.current, map, surroundings.current);
      if (!target) return;
      isOwnMove.current = true;
      map.once('moveend', () => {
        isOwnMove.current = false;
      });
      moveMap(map, target, animated && !prefersReducedMotion());
    },
    [map, surroundings],
  );
  const send = useCallback(
    (next: Aim, animated: boolean) => {
      aim.current = next;
      pursue(animated);
    },
    [pursue],
  );

  useEffect(() => {
    if (!map) return;
    const letGo = () => {
      aim.current = null;
    };
    const letGoOfForeign = () => {
      if (!isOwnMove.current) letGo();
    };
    map.on('dragstart', letGo).on('movestart', letGoOfForeign);
    return () => {
      map.off('dragstart', letGo).off('movestart', letGoOfForeign);
    };
  }, [map]);

  return useMemo(() => ({ map, aim, send, pursue }), [map, send, pursue]);
}
