import Supercluster, { type ClusterFeature, type PointFeature } from 'supercluster';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import { eastOf, southOf } from '../../domain/geo/mercator.ts';
import type { Position } from '../../domain/geo/position.ts';
import type { ArticlePlace } from '../../state/article-places.ts';
import { EARTH, NEAREST_ZOOM } from './farthest-zoom.ts';

/** What stands at one spot of the map: a single place, or several that would collide at this zoom. */
export interface PlaceGroup {
  /** The same for the same places at every zoom. */
  readonly key: string;
  /** In text order; never empty. */
  readonly members: readonly [ArticlePlace, ...ArticlePlace[]];
  readonly position: Position;
}

/** The groups that places form at each zoom. */
export interface PlaceGroups {
  /** In text order of their first members. */
  at(zoom: number): readonly PlaceGroup[];
  /** The least zoom, from this one on, at which the place stands by itself, or with what no zoom parts from it. */
  zoomToSeparate(id: PlaceId, from: number): number;
  /** The least zoom, from this one on, at which the places no longer stand as one group. */
  zoomToOpen(group: PlaceGroup, from: number): number;
}

/** From the next zoom on nothing is grouped; what then still touches is spread out. */
const LAST_GROUPED_ZOOM = 13;
/** Nearer than this, in pixels, places are grouped: a large marker beside a small one, and a little air. */
const RADIUS = 36;
/** The map zooms by quarters, Supercluster groups for whole zooms: each quarter has an index of its own. */
const QUARTERS = [0, 0.25, 0.5, 0.75];
const WORLD: [number, number, number, number] = [-180, -90, 180, 90];

interface PointProperties {
  readonly order: number;
}

/** Groups places by how near they would stand on the screen. */
export function createPlaceGroups(places: readonly ArticlePlace[]): PlaceGroups {
  const points = places.map(({ place }, order) => pointOf(place.position, order));
  const indexes = QUARTERS.map((quarter) =>
    new Supercluster<PointProperties, PointProperties>({
      // What is a quarter nearer in zoom needs less of the whole zoom's distance to stand apart.
      radius: RADIUS / 2 ** quarter,
      extent: EARTH,
      maxZoom: LAST_GROUPED_ZOOM,
    }).load(points),
  );
  const known = new Map<number, readonly PlaceGroup[]>();

  function groupOf(
    index: Supercluster<PointProperties, PointProperties>,
    feature: ClusterFeature<PointProperties> | PointFeature<PointProperties>,
  ): PlaceGroup {
    const leaves =
      'cluster_id' in feature.properties
        ? index.getLeaves(feature.properties.cluster_id, Number.POSITIVE_INFINITY)
        : [feature as PointFeature<PointProperties>];
    const members = leaves
      .map((leaf) => leaf.properties.order)
      .sort((a, b) => a - b)
      .map((order) => places[order] as ArticlePlace) as [ArticlePlace, ...ArticlePlace[]];
    const [lon, lat] = feature.geometry.coordinates as [number, number];
    const key = members.map(({ place }) => place.id).join(' ');
    return { key, members, position: members.length === 1 ? members[0].place.position : { lat, lon } };
  }

  function at(zoom: number): readonly PlaceGroup[] {
    const step = Math.floor(zoom * QUARTERS.length);
    const before = known.get(step);
    const index = indexes[step % QUARTERS.length];
    if (before || !index) return before ?? [];
    const order = new Map(places.map((each, position) => [each, position]));
    const groups = index
      .getClusters(WORLD, Math.floor(zoom))
      .map((feature) => groupOf(index, feature))
      .sort((a, b) => (order.get(a.members[0]) ?? 0) - (order.get(b.members[0]) ?? 0));
    known.set(step, groups);
    return groups;
  }

  function firstZoom(from: number, fits: (groups: readonly PlaceGroup[]) => boolean): number {
    if (fits(at(from))) return from;
    let zoom = Math.floor(from) + 1;
    while (zoom <= LAST_GROUPED_ZOOM && !fits(at(zoom))) zoom += 1;
    return zoom;
  }

  return {
    at,
    zoomToSeparate: (id, from) =>
      firstZoom(from, (groups) =>
        groups.every((group) => isOneSpot(group) || group.members.every(({ place }) => place.id !== id)),
      ),
    zoomToOpen: ({ key }, from) => firstZoom(from, (groups) => groups.every((group) => group.key !== key)),
  };
}

/** Whether even the nearest look at the map would have the places of a group on each other. */
export function isOneSpot({ members }: PlaceGroup): boolean {
  const spans = (along: readonly number[]) =>
    (Math.max(...along) - Math.min(...along)) * EARTH * 2 ** NEAREST_ZOOM >= RADIUS;
  const positions = members.map(({ place }) => place.position);
  return !spans(positions.map(({ lon }) => eastOf(lon))) && !spans(positions.map(({ lat }) => southOf(lat)));
}

const pointOf = ({ lat, lon }: Position, order: number): PointFeature<PointProperties> => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [lon, lat] },
  properties: { order },
});
