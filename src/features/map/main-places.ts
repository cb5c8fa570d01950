import { mainGroup } from '../../domain/geo/main-group.ts';
import type { ArticlePlace } from '../../state/article-places.ts';

/** Places that are seen together in a first view. */
type PlacesTogether = readonly ArticlePlace[];

const knownGroups = new WeakMap<PlacesTogether, readonly PlacesTogether[]>();
const known = new WeakMap<PlacesTogether, PlacesTogether>();

/** What a first view has to hold, article by article: of those that are compared each as if it were opened by itself. */
export function mainGroups(places: PlacesTogether): readonly PlacesTogether[] {
  const before = knownGroups.get(places);
  if (before) return before;
  const compared = places[0]?.counts?.length ?? 0;
  const groups =
    compared === 0
      ? [mainOf(places, ({ count }) => count)]
      : Array.from({ length: compared }, (_, article) => {
          const named = ({ counts }: ArticlePlace) => counts?.[article] ?? 0;
          return mainOf(
            places.filter((each) => named(each) > 0),
            named,
          );
        });
  knownGroups.set(places, groups);
  return groups;
}

/** The places that a first view has to hold. */
export function mainPlaces(places: PlacesTogether): PlacesTogether {
  const before = known.get(places);
  if (before) return before;
  const held = new Set(mainGroups(places).flat());
  const main = places.filter((each) => held.has(each));
  known.set(places, main);
  return main;
}

const mainOf = (places: PlacesTogether, weightOf: (place: ArticlePlace) => number): PlacesTogether =>
  mainGroup(places.map((each) => ({ position: each.place.position, weight: weightOf(each) }))).flatMap(
    (index) => places[index] ?? [],
  );
