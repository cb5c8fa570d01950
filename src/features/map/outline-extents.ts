import type { PlaceId } from '../../domain/gazetteer/place.ts';
import type { Bounds } from '../../domain/geo/bounds.ts';
import { continuousOutline } from '../../domain/geo/continuous-outline.ts';
import { mainExtent } from '../../domain/geo/main-extent.ts';
import type { Outlines } from '../../domain/geo/outlines.ts';
import type { Loaded } from '../../state/failure.ts';

const NONE: ReadonlyMap<PlaceId, Bounds> = new Map();
const known = new WeakMap<Outlines, ReadonlyMap<PlaceId, Bounds>>();

/** Where each country and territory is to be looked for; empty until the outlines are there. */
export function extentsOf(outlines: Loaded<Outlines>): ReadonlyMap<PlaceId, Bounds> {
  if (outlines.status !== 'ready') return NONE;
  const before = known.get(outlines.value);
  if (before) return before;
  const { countries, territories } = outlines.value;
  const extents = new Map(
    [...countries, ...territories].map((area) => [area.id, mainExtent(continuousOutline(area))]),
  );
  known.set(outlines.value, extents);
  return extents;
}
