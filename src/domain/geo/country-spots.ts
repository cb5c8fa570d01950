import type { Place, PlaceId } from '../gazetteer/place.ts';
import { continuousOutline } from './continuous-outline.ts';
import { mainExtent } from './main-extent.ts';
import type { Outlines } from './outlines.ts';
import type { DrawnPoint } from './spread-apart.ts';
import { type Frame, projection } from './still-map.ts';

/** Where a country's name belongs on a drawing, and how much room its land has there. */
export interface CountrySpot extends DrawnPoint {
  readonly id: PlaceId;
  readonly width: number;
  readonly height: number;
}

/** The countries that are drawn and known, the most populous first, on a drawing of the frame that is so many units wide. */
export function countrySpots(
  { countries }: Pick<Outlines, 'countries'>,
  place: (id: PlaceId) => Place | undefined,
  frame: Frame,
  width: number,
): CountrySpot[] {
  const project = projection(frame, width);
  return countries
    .flatMap((area) => {
      const known = place(area.id);
      return known ? [{ area, known }] : [];
    })
    .sort((a, b) => b.known.population - a.known.population)
    .map(({ area, known }) => {
      const { south, west, north, east } = mainExtent(continuousOutline(area));
      const start = project({ lat: north, lon: west });
      const end = project({ lat: south, lon: east });
      return { id: area.id, ...project(known.position), width: end.x - start.x, height: end.y - start.y };
    });
}
