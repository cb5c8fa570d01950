import type { Position } from 'geojson';
import type { GeometryCollection } from 'topojson-specification';
import { ringsOf } from './simplify-outlines.ts';

/** Adds lines to the arcs; gives their indexes. */
export function addLines(arcs: Position[][], lines: readonly Position[][]): number[] {
  return lines.map((line) => arcs.push(line.map(([lon = 0, lat = 0]) => [lon, lat])) - 1);
}

/** The arcs that part two countries, with the ids of both. */
export function sharedArcs(countries: GeometryCollection): ReadonlyMap<number, readonly [string, string]> {
  const owners = new Map<number, string[]>();
  for (const area of countries.geometries) {
    for (const index of new Set(
      ringsOf(area)
        .flat(2)
        .map((arc) => (arc < 0 ? ~arc : arc)),
    )) {
      const known = owners.get(index);
      if (known) known.push(String(area.id));
      else owners.set(index, [String(area.id)]);
    }
  }
  return new Map(
    [...owners].flatMap(([index, [one, other]]) => (one && other ? [[index, [one, other]] as const] : [])),
  );
}
