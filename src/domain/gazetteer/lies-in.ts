import type { Place, PlaceId } from './place.ts';

/** Whether a place lies in an area: by its country, or by what it is a part of, and what that is a part of. */
export function liesIn(place: Place, area: PlaceId, placeOf: (id: PlaceId) => Place | undefined): boolean {
  const seen = new Set<PlaceId>();
  for (let at: Place | undefined = place; at && !seen.has(at.id); ) {
    seen.add(at.id);
    if (at.id !== area && (at.country === area || at.parent === area)) return true;
    at = at.parent === undefined ? undefined : placeOf(at.parent);
  }
  return false;
}
