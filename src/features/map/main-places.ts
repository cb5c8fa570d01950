import { mainGroup } from '../../domain/geo/main-group.ts';
import { madeOnce } from '../../domain/made-once.ts';
import type { ArticlePlace } from '../../state/article-places.ts';

/** Places that are seen together in a first view. */
type PlacesTogether = readonly ArticlePlace[];

/** What a first view has to hold, article by article: of those that are compared each as if it were opened by itself. */
export const mainGroups = madeOnce((places: PlacesTogether): readonly PlacesTogether[] => {
  const compared = places[0]?.counts?.length ?? 0;
  if (compared === 0) return [mainOf(places, ({ count }) => count)];
  return Array.from({ length: compared }, (_, article) => {
    const named = ({ counts }: ArticlePlace) => counts?.[article] ?? 0;
    return mainOf(
      places.filter((each) => named(each) > 0),
      named,
    );
  });
});

/** The places that a first view has to hold. */
export const mainPlaces = madeOnce((places: PlacesTogether): PlacesTogether => {
  const held = new Set(mainGroups(places).flat());
  return places.filter((each) => held.has(each));
});

const mainOf = (places: PlacesTogether, weightOf: (place: ArticlePlace) => number): PlacesTogether =>
  mainGroup(places.map((each) => ({ position: each.place.position, weight: weightOf(each) }))).flatMap(
    (index) => places[index] ?? [],
  );
