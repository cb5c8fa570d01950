import { foldArabic } from '../../src/domain/arabic/normalise.ts';
import type { PlaceId, PlaceKind } from '../../src/domain/gazetteer/place.ts';
import { distanceKm } from '../../src/domain/geo/distance.ts';
import { groupBy } from '../../src/domain/group-by.ts';
import type { Entry } from './entry.ts';

/** Two towns, quarters or sites of one country and name that lie nearer to each other than this, in kilometres, are one. */
const SAME_TOWN = 3;
/** A second name of a town that is the first of another so far off, in kilometres, is that other's alone; nearer it is the same. */
const NEIGHBOUR = { from: 1.2, to: 10 };

/**
 * The entries with each town once, where sources and tables have it under several ids: under that of GeoNames, with the
 * names of all. A second name that is the first of a neighbouring town is left to the neighbour.
 */
export function oneEntryATown(entries: readonly Entry[]): Entry[] {
  const namesakes = groupBy(entries.filter(isSpot), (town) => keyOf(town, town.arabic[0]));
  const keptFor = new Map<PlaceId, Entry>();
  const merged = new Map<PlaceId, Entry>();
  for (const towns of namesakes.values()) {
    const kept: Entry[] = [];
    for (const town of towns.toSorted(bySource)) {
      const same = kept.find((other) => distanceKm(town, other) <= SAME_TOWN);
      if (!same) kept.push(town);
      else {
        keptFor.set(town.id, same);
        merged.set(same.id, joined(merged.get(same.id) ?? same, town));
      }
    }
  }
  const isNeighbours = (town: Entry, name: string) =>
    (namesakes.get(keyOf(town, name)) ?? []).some((other) => {
      const km = distanceKm(town, other);
      return other.id !== town.id && km >= NEIGHBOUR.from && km <= NEIGHBOUR.to;
    });
  return entries
    .filter(({ id }) => !keptFor.has(id))
    .map((entry) => merged.get(entry.id) ?? entry)
    .map((entry) => ({
      ...entry,
      parent: (entry.parent && keptFor.get(entry.parent)?.id) ?? entry.parent,
      arabic: isSpot(entry)
        ? entry.arabic.filter((name, at) => at === 0 || !isNeighbours(entry, name))
        : entry.arabic,
    }));
}

const SPOTS: ReadonlySet<PlaceKind> = new Set(['city', 'district', 'facility']);
const isSpot = ({ kind, arabic }: Entry) => SPOTS.has(kind) && arabic.length > 0;
const keyOf = ({ kind, country }: Entry, name = '') => `${kind} ${country} ${foldArabic(name)}`;

/** Those of GeoNames first, of them the larger. */
const bySource = (one: Entry, other: Entry) =>
  Number(one.id.startsWith('yaqut:')) - Number(other.id.startsWith('yaqut:')) ||
  other.population - one.population;

/** The first with what the second adds; names that were entered by hand go first. */
function joined(kept: Entry, other: Entry): Entry {
  const [first, second] = other.id.startsWith('yaqut:') ? [other, kept] : [kept, other];
  const { unlabelled: _, ...rest } = kept;
  return {
    ...rest,
    parent: kept.parent ?? other.parent,
    population: Math.max(kept.population, other.population),
    arabic: [...new Set([...first.arabic, ...second.arabic])],
    names: { ...second.names, ...first.names },
    derived: kept.derived && other.derived,
  };
}
