import type { PointerEvent } from 'react';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import { useAppStore } from '../../state/store-context.ts';

/** Handlers that preview a place while a mouse or the keyboard's focus rests on it; a finger only taps. */
export function usePlacePreview(id: PlaceId) {
  const store = useAppStore();
  const begin = () => store.getState().hoverPlace(id, 'map');
  const end = () => store.getState().endHover(id);
  return {
    onPointerEnter: (event: PointerEvent) => event.pointerType === 'mouse' && begin(),
    onPointerLeave: end,
    onFocus: begin,
    onBlur: end,
  };
}
