import { placeId } from '../domain/gazetteer/place.ts';
import type { AreaOutline } from '../domain/geo/outlines.ts';

/** The outline of a place that is a square of so many degrees, from its south-western corner. */
export const squareOutline = (id: string, west: number, south: number, side: number): AreaOutline => ({
  type: 'Feature',
  id: placeId(id),
  properties: null,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + side, south],
        [west + side, south + side],
        [west, south + side],
        [west, south],
      ],
    ],
  },
});
