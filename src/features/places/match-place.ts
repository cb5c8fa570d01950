import { matchesSearch } from '../../domain/arabic/search-key.ts';
import type { Place } from '../../domain/gazetteer/place.ts';
import type { AppState } from '../../state/app-state.ts';
import { selectLatinNames, selectPlace } from '../../state/gazetteer-slice.ts';

/** By what a place is what the reader typed. */
interface PlaceMatch {
  /** A name that its row does not show; null where a name that can be seen there is enough. */
  readonly hiddenName: string | null;
}

/**
 * How a place is what the reader typed: by one of its names, and where something stands after a comma («طرابلس،
 * لبنان»), by a name of what it lies in; null when it is not.
 */
export function matchPlace(typed: string, place: Place, state: AppState): PlaceMatch | null {
  const [name = '', ...where] = typed.split(/[,،]/u);
  const area = where.join(' ').trim();
  const isInArea =
    area === '' || areasOf(place, state).some((each) => nameOf(each, area, state) !== undefined);
  const found = isInArea ? nameOf(place, name, state) : undefined;
  if (found === undefined) return null;
  return { hiddenName: shownNames(place, state).includes(found) ? null : found };
}

/** The first name of a place that what was typed finds, of all that it has in Arabic and in other letters. */
function nameOf(place: Place, sought: string, state: AppState): string | undefined {
  const latin = selectLatinNames(state).get(place.id);
  const names = [...shownNames(place, state), ...place.names, ...(latin === undefined ? [] : [latin])];
  return names.find((name) => matchesSearch(sought, [name]));
}

/** What its row says: its name in the interface's language and the first of its Arabic names. */
const shownNames = ({ id, names }: Place, state: AppState): readonly string[] => [
  state.placeNames.get(id) ?? names[0],
  names[0],
];

/** What a place lies in, from near to far. */
function areasOf(place: Place, state: AppState): readonly Place[] {
  const areas = new Set<Place>();
  const add = (id: Place['id'] | undefined) => {
    const area = id === undefined ? undefined : selectPlace(id)(state);
    if (!area || areas.has(area)) return;
    areas.add(area);
    add(area.parent);
    add(area.country);
  };
  add(place.parent);
  add(place.country);
  return [...areas];
}
