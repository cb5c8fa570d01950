import { matchesSearch } from '../../domain/arabic/search-key.ts';
import type { Place } from '../../domain/gazetteer/place.ts';
import type { AppState } from '../../state/app-state.ts';
import { selectLatinNames, selectPlace } from '../../state/gazetteer-slice.ts';

/**
 * Whether a place is what the reader typed: by one of its names, and where something stands after a comma («طرابلس،
 * لبنان»), by a name of what it lies in.
 */
export function matchesPlace(typed: string, place: Place, state: AppState): boolean {
  const [name = '', ...where] = typed.split(/[,،]/u);
  const area = where.join(' ').trim();
  const isCalled = (each: Place, sought: string) => matchesSearch(sought, namesOf(each, state));
  return isCalled(place, name) && (area === '' || areasOf(place, state).some((each) => isCalled(each, area)));
}

const namesOf = ({ id, names }: Place, state: AppState): readonly string[] => [
  state.placeNames.get(id) ?? '',
  selectLatinNames(state).get(id) ?? '',
  ...names,
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
