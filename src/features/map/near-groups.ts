import type { PlaceId } from '../../domain/gazetteer/place.ts';
import { grow, holds } from '../../domain/geo/screen.ts';
import type { PlaceGroup } from './place-groups.ts';
import type { MapView } from './use-map-view.ts';

/** Up to so many, all that the article names stands on the map wherever the map looks. */
const FEW = 60;

/**
 * The groups that are drawn: of few all; of many, as a book names them, those within half a screen of what is seen, and
 * those of the places that are kept.
 */
export function nearGroups(
  groups: readonly PlaceGroup[],
  { frame, project }: Pick<MapView, 'frame' | 'project'>,
  kept: readonly (PlaceId | null)[],
): readonly PlaceGroup[] {
  if (groups.length <= FEW) return groups;
  const around = grow(frame, Math.max(frame.right - frame.left, frame.bottom - frame.top) / 2);
  return groups.filter(
    ({ position, members }) =>
      holds(around, project(position)) || members.some(({ place }) => kept.includes(place.id)),
  );
}
