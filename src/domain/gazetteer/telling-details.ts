import { searchKey } from '../arabic/search-key.ts';
import { groupBy } from '../group-by.ts';
import type { Place } from './place.ts';

/** A place by the name that is shown for it. */
export interface NamedPlace {
  readonly name: string;
  readonly place: Place;
}

/** What is told of a place besides its name so that it is not taken for a namesake in the same list. */
export type Detail = 'kind' | 'country' | 'position';

/** For each place of a list what tells it apart from those of the same name: its country, else its kind, else where it is. */
export function tellingDetails(list: readonly NamedPlace[]): ReadonlySet<Detail>[] {
  const details = list.map(() => new Set<Detail>());
  const indices = list.map((_, index) => index);
  const add = (
    detail: Detail,
    featureOf: (place: Place) => string,
    together: readonly number[],
  ): number[][] => {
    const groups = [...groupBy(together, (index) => featureOf((list[index] as NamedPlace).place)).values()];
    if (groups.length > 1) for (const index of together) details[index]?.add(detail);
    return groups.filter((group) => group.length > 1);
  };
  const sameName = groupBy(indices, (index) => searchKey(list[index]?.name ?? ''));
  for (const namesakes of sameName.values()) {
    for (const compatriots of add('country', ({ id, country }) => country ?? id, namesakes)) {
      for (const alike of add('kind', ({ kind }) => kind, compatriots)) {
        add('position', ({ id }) => id, alike);
      }
    }
  }
  return details;
}
