import type { PlaceKind } from './place.ts';

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

/** How many decimals of a degree say where a place of this kind is; more would pretend that it is a point. */
export const coordinateDecimals = (kind: PlaceKind): number => DECIMALS[kind];
