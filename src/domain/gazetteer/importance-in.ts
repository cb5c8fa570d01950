import { importance } from './importance.ts';
import type { Place, PlaceId } from './place.ts';

/** By how much likelier a place is meant in a text that names others of its country. */
const AT_HOME = 30;

/** How likely a place is the one that is meant in a text that names places of these countries; comparable with `importance`. */
export const importanceIn = (place: Place, countries: ReadonlySet<PlaceId>): number =>
  importance(place) * (countries.has(place.country ?? place.id) ? AT_HOME : 1);
