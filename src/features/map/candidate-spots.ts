import { useMemo } from 'react';
import type { Place } from '../../domain/gazetteer/place.ts';
import type { Position } from '../../domain/geo/position.ts';
import { type Box, boxAround, isClearOf, type ScreenPoint } from '../../domain/geo/screen.ts';
import { spreadApart } from '../../domain/geo/spread-apart.ts';
import { offeredPlaces, selectTarget } from '../../state/correction-target.ts';
import { selectPlace } from '../../state/gazetteer-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { BARE_SIGN, type PlacedName } from './country-names.ts';
import { groupSize } from './marker-size.ts';
import type { PlaceGroup } from './place-groups.ts';

const NONE: readonly Place[] = [];
/** Of a candidate's sign, with air round it. */
const RADIUS = 18;

/** The places between which the reader is deciding; none while she puts a point of her own. */
export function useCandidates(): readonly Place[] {
  const store = useAppStore();
  const meaning = useAppState(({ correcting }) => correcting?.meaning ?? null);
  const candidates = useAppState((state) =>
    state.correcting?.meaning?.kind === 'own-place' ? undefined : selectTarget(state)?.candidates,
  );
  // The same list for as long as none joins it, so that no sign is placed anew.
  const offered = useMemo(() => candidates && offeredPlaces(candidates, meaning), [candidates, meaning]);
  return useMemo(
    () => offered?.flatMap((id) => selectPlace(id)(store.getState()) ?? []) ?? NONE,
    [offered, store],
  );
}

/** Where a candidate's sign stands, and how far that is from its place, in pixels. */
interface CandidateSpot extends ScreenPoint {
  readonly away: number;
}

/** Where the candidates' signs stand: on their places, or beside them where another would cover them. */
export function candidateSpots(
  places: readonly Place[],
  project: (position: Position) => ScreenPoint,
): readonly CandidateSpot[] {
  const homes = places.map(({ position }) => ({ ...project(position), radius: RADIUS }));
  return spreadApart(homes).map(({ x, y }, index) => {
    const home = homes[index] ?? { x, y };
    return { x, y, away: Math.hypot(x - home.x, y - home.y) };
  });
}

/** A sign that stands at most so far from its place, in pixels, still lies on it. */
const BESIDE = 8;

/** Whether a candidate's sign has had to give way, so that a line has to lead from it to its place. */
export const hasGivenWay = ({ away }: CandidateSpot): boolean => away > BESIDE;

/** The room that the candidates' signs take. */
export const candidateBoxes = (spots: readonly ScreenPoint[]): Box[] =>
  spots.map((spot) => boxAround(spot, 2 * RADIUS, 2 * RADIUS));

/** The countries' names and signs that would not lie under a candidate's sign; only one without room may. */
export function namesBeside(
  names: readonly PlacedName[],
  boxes: readonly Box[],
  project: (position: Position) => ScreenPoint,
): readonly PlacedName[] {
  if (boxes.length === 0) return names;
  return names.filter(
    ({ lines, at }) => lines.length > 0 || isClearOf(boxAround(project(at), BARE_SIGN, BARE_SIGN), boxes),
  );
}

/** The groups of the article that would not lie under a candidate's sign. */
export function groupsBeside(
  groups: readonly PlaceGroup[],
  boxes: readonly Box[],
  project: (position: Position) => ScreenPoint,
): readonly PlaceGroup[] {
  if (boxes.length === 0) return groups;
  return groups.filter((group) => {
    const size = groupSize(group);
    return isClearOf(boxAround(project(group.position), size, size), boxes);
  });
}
