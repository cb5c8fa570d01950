import type { PointerEvent } from 'react';
import type { PlaceId } from '../domain/gazetteer/place.ts';
import type { AppStore } from './create-app-store.ts';
import type { FocusOrigin } from './focus-slice.ts';

/** Handlers that preview a place while a mouse or the keyboard's focus rests on it; a finger only taps. */
export function placePreview(store: AppStore, id: PlaceId, origin: FocusOrigin) {
  const begin = () => store.getState().hoverPlace(id, origin);
  const end = () => store.getState().endHover(id);
  return {
    onPointerEnter: ({ pointerType }: PointerEvent) => pointerType !== 'touch' && begin(),
    onPointerLeave: end,
    onFocus: begin,
    onBlur: end,
  };
}
