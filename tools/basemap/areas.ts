import type { Position } from 'geojson';
import { areaKm2 } from '../../src/domain/geo/area.ts';
import { DETAILED_IDS } from './detailed-countries.ts';
import type { OutlineTopology } from './simplify-outlines.ts';
import { ringsOf } from './simplify-outlines.ts';
import { landOfCountries } from './sources.ts';

/**
 * The area of each country and territory in square kilometres, from outlines that are not thinned: OpenStreetMap's where
 * the finer ones come from there, else those of the topology.
 */
export function measureAreas(
  { objects, arcs }: OutlineTopology,
  palestine: PalestineParts,
): Record<string, number> {
  const measured = Object.fromEntries(
    [...objects.countries.geometries, ...objects.territories.geometries].map((area) => [
      String(area.id),
      areaOf(ringsOf(area).map((rings) => rings.map((ring) => joined(arcs as Position[][], ring)))),
    ]),
  );
  const land = landOfCountries();
  for (const [code, id] of DETAILED_IDS) measured[id] = areaOf(land.get(code) ?? []);
  for (const [id, isPart] of palestine) {
    measured[id] = areaOf((land.get('PSE') ?? []).filter(([ring]) => isPart(ring?.[0]?.[0] ?? 0)));
  }
  return measured;
}

/** Tells the parts of Palestine apart by the longitude of any of their points. */
export type PalestineParts = readonly (readonly [id: string, isPart: (lon: number) => boolean])[];

const areaOf = (coordinates: Position[][][]): number =>
  Math.round(areaKm2({ type: 'MultiPolygon', coordinates }));

const joined = (arcs: Position[][], ring: number[]): Position[] =>
  ring.flatMap((index) => (index < 0 ? [...(arcs[~index] ?? [])].reverse() : (arcs[index] ?? [])));
