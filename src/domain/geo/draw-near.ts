import type { MultiLineString } from 'geojson';
import type { BorderLines, NearOutlines, Outlines } from './outlines.ts';

/** The world's outlines with the finer ones of a part of it in their place. */
export function drawNear(world: Outlines, near: NearOutlines): Outlines {
  const fineTerritories = new Set(near.territories.map(({ id }) => id));
  return {
    countries: [...world.countries.filter(({ id }) => !near.replaces.has(id)), ...near.countries],
    territories: [...world.territories.filter(({ id }) => !fineTerritories.has(id)), ...near.territories],
    bordersWithin: near.bordersWithin,
    bordersBeyond: world.bordersBeyond,
    rivers: near.rivers,
    lakes: near.lakes,
    areas: world.areas,
  };
}

/** All the lines between countries that are drawn. */
export const allBorders = ({ bordersWithin, bordersBeyond }: Outlines): BorderLines => ({
  settled: joined(bordersWithin.settled, bordersBeyond.settled),
  disputed: joined(bordersWithin.disputed, bordersBeyond.disputed),
});

const joined = (one: MultiLineString, other: MultiLineString): MultiLineString => ({
  type: 'MultiLineString',
  coordinates: [...one.coordinates, ...other.coordinates],
});
