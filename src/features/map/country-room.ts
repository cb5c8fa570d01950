import type { PlaceId } from '../../domain/gazetteer/place.ts';
import type { Position } from '../../domain/geo/position.ts';
import {
  type Box,
  boxAround,
  gapBetween,
  holds,
  nearestIn,
  type ScreenPoint,
} from '../../domain/geo/screen.ts';
import type { Arranging } from './arranging.ts';
import type { CostOfSpot } from './place-names.ts';

/** A name rather stands so much farther off on its own land than out at sea. */
const SEA_COST = 30;
/** And so much farther off than wholly over other countries, but for its middle. */
const OVERHANG_COST = 40;
/** The name of a country that is drawn smaller than it stands at most so far from its outline, in pixels. */
const FARTHEST_AT_SEA = 40;
/** And never so far out from the shore where it lies on the way to the country's middle: there it is read as the sea's. */
const FARTHEST_FROM_SHORE = 26;
/** A name is judged by the land under so many points of it. */
const COLUMNS = [-0.5, -0.25, 0, 0.25, 0.5];
const ROWS = [-0.4, 0, 0.4];
/** Land is asked for at points so far apart, in pixels. */
const GRAIN = 3;
/** More of them than any screen is wide. */
const FARTHEST = 2 ** 20;

type Lands = Pick<Arranging, 'countries' | 'countryAt' | 'extents' | 'view'>;

/** What spots cost the names of countries, and their bare signs; the land under them is looked up once for both. */
export interface CountryRoom {
  readonly costOfName: CostOfSpot;
  readonly costOfSign: CostOfSpot;
}

/**
 * Where a country may be named, as in an atlas: on its own land, however far from its middle, or out at sea right beside
 * it, where no other country lies between; never on another's land. Its bare sign stands on its land alone.
 */
export function countryRoom({ countries, countryAt, extents, view }: Lands): CountryRoom {
  const landAt = landOnScreen(countryAt, view);
  const homes = new Map(countries.map(({ place }) => [place.id as string, view.project(place.position)]));

  /** A country that is drawn too small to be found by its middle stands where its middle is. */
  const standsAtHome = (id: string, box: Box, home: ScreenPoint) => holds(box, home) && landAt(home) !== id;

  function costOfName(id: string, spot: ScreenPoint, { width, height }: { width: number; height: number }) {
    const home = homes.get(id) ?? spot;
    const box = boxAround(spot, width, height);
    const isForeign = (point: ScreenPoint) => {
      const land = landAt(point);
      return land !== null && land !== id;
    };
    const points = COLUMNS.flatMap((across) =>
      ROWS.map((down) => ({ x: spot.x + across * width, y: spot.y + down * height })),
    );
    if (landAt(spot) === id || standsAtHome(id, box, home))
      return (points.filter(isForeign).length / points.length) * OVERHANG_COST;
    const extent = extentOnScreen(id) ?? boxAround(home, 0, 0);
    const isSmall = extent.right - extent.left < width || extent.bottom - extent.top < height;
    if (gapBetween(box, extent) > (isSmall ? FARTHEST_AT_SEA : 0)) return Number.POSITIVE_INFINITY;
    if (points.some(isForeign)) return Number.POSITIVE_INFINITY;
    const edge = nearestIn(box, home);
    const isFar = landAt(home) === id && !reachesShore(id, edge, home);
    return isFar || crossesOthers(id, home, edge) ? Number.POSITIVE_INFINITY : SEA_COST;
  }

  function costOfSign(id: string, spot: ScreenPoint, { width, height }: { width: number; height: number }) {
    const home = homes.get(id) ?? spot;
    // Not on an islet far from the shore, which nobody sees under it.
    const isOnLand = landAt(spot) === id && !(landAt(home) === id && landsBetween(home, spot).includes(null));
    const isHome = isOnLand || standsAtHome(id, boxAround(spot, width, height), home);
    return isHome ? 0 : Number.POSITIVE_INFINITY;
  }

  function extentOnScreen(id: string): Box | null {
    const bounds = extents.get(id as PlaceId);
    if (!bounds) return null;
    const { x: left, y: top } = view.project({ lat: bounds.north, lon: bounds.west });
    const { x: right, y: bottom } = view.project({ lat: bounds.south, lon: bounds.east });
    return { left, top, right, bottom };
  }

  function reachesShore(id: string, from: ScreenPoint, to: ScreenPoint): boolean {
    const far = Math.hypot(to.x - from.x, to.y - from.y);
    const share = Math.min(1, FARTHEST_FROM_SHORE / (far || 1));
    const end = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    return landsBetween(from, end).includes(id as PlaceId);
  }

  const crossesOthers = (id: string, from: ScreenPoint, to: ScreenPoint) =>
    landsBetween(from, to).some((land) => land !== null && land !== id);

  function landsBetween(from: ScreenPoint, to: ScreenPoint): readonly (PlaceId | null)[] {
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / GRAIN);
    return Array.from({ length: steps }, (_, step) => step / steps).map((share) =>
      landAt({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }),
    );
  }

  return { costOfName, costOfSign };
}

/** The land under a point of the screen; names that look for room ask for the same points over and over. */
function landOnScreen(countryAt: (position: Position) => PlaceId | null, view: Arranging['view']) {
  const known = new Map<number, PlaceId | null>();
  return ({ x, y }: ScreenPoint): PlaceId | null => {
    const column = Math.round(x / GRAIN);
    const row = Math.round(y / GRAIN);
    const key = row * FARTHEST + column;
    const before = known.get(key);
    if (before !== undefined) return before;
    const land = countryAt(view.unproject({ x: column * GRAIN, y: row * GRAIN }));
    known.set(key, land);
    return land;
  };
}
