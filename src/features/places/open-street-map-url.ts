import type { Place, PlaceKind } from '../../domain/gazetteer/place.ts';

/** How near to look: a whole country at 5, a building at 17. */
const ZOOM: Record<PlaceKind, number> = {
  country: 5,
  region: 6,
  water: 6,
  division: 8,
  landform: 8,
  territory: 10,
  city: 12,
  district: 15,
  facility: 17,
};

/** The page of OpenStreetMap that shows a place with a pin on it. */
export function openStreetMapUrl({ kind, position: { lat, lon } }: Pick<Place, 'kind' | 'position'>): string {
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=${ZOOM[kind]}/${lat}/${lon}`;
}
