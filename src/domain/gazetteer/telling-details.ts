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
export const tellingDetails = (list: readonly NamedPlace[]): ReadonlySet<Detail>[] =>
  tellingWays<NamedPlace, Detail>(list, ({ name }) => searchKey(name), [
    ['country', ({ place: { id, country } }) => country ?? id],
    ['kind', ({ place: { kind } }) => kind],
    ['position', ({ place: { id } }) => id],
  ]);

/** For each of a list which ways tell it from those of the same name: of the ways, in their order, as many as it takes. */
export function tellingWays<One, Way>(
  list: readonly One[],
  nameOf: (one: One) => string,
  ways: readonly (readonly [Way, (one: One) => string])[],
): ReadonlySet<Way>[] {
  const telling = new Map(list.map((one) => [one, new Set<Way>()]));
  const several = (groups: ReadonlyMap<string, readonly One[]>) =>
    [...groups.values()].filter((group) => group.length > 1);
  let alike = several(groupBy(list, nameOf));
  for (const [way, featureOf] of ways) {
    alike = alike.flatMap((together) => {
      const groups = groupBy(together, featureOf);
      if (groups.size > 1) for (const one of together) telling.get(one)?.add(way);
      return several(groups);
    });
  }
  return list.map((one) => telling.get(one) ?? new Set());
}
