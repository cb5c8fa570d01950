import type { Place, PlaceKind } from './place.ts';

/** A degree of latitude is 111 km: one decimal tells about 11 km, two about 1 km, four about 10 m. */
const DECIMALS: Readonly<Record<PlaceKind, number>> = {
  country: 1,
  region: 1,
  water: 1,
  division: 1,
  territory: 2,
  landform: 2,
  city: 2,
  district: 3,
  facility: 4,
};

/**
 * How many decimals of a degree say where a place is: as many as suit its kind, and no more than are known, since more
 * would pretend that it is a point. Of a road that lies at 30.5, 30.4 «30.5000» would say ten metres.
 */
export function coordinateDecimals({ kind, position }: Pick<Place, 'kind' | 'position'>): number {
  const known = Math.max(1, decimalsOf(position.lat), decimalsOf(position.lon));
  return Math.min(DECIMALS[kind], known);
}

const decimalsOf = (degrees: number): number => String(degrees).split('.')[1]?.length ?? 0;
