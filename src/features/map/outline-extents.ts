import type { PlaceId } from '../../domain/gazetteer/place.ts';
import type { Bounds } from '../../domain/geo/bounds.ts';
import { continuousOutline } from '../../domain/geo/continuous-outline.ts';
import { mainExtent } from '../../domain/geo/main-extent.ts';
import type { Outlines } from '../../domain/geo/outlines.ts';
import { madeOnce } from '../../domain/made-once.ts';
import type { Loaded } from '../../state/failure.ts';

const NONE: ReadonlyMap<PlaceId, Bounds> = new Map();

/** Where each country and territory is to be looked for; empty until the outlines are there. */
export function extentsOf(outlines: Loaded<Outlines>): ReadonlyMap<PlaceId, Bounds> {
  return outlines.status === 'ready' ? mainExtents(outlines.value) : NONE;
}

const mainExtents = madeOnce(
  ({ countries, territories }: Outlines): ReadonlyMap<PlaceId, Bounds> =>
    new Map([...countries, ...territories].map((area) => [area.id, mainExtent(continuousOutline(area))])),
);
