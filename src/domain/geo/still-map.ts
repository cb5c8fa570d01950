import type { Position as Coordinates, MultiLineString } from 'geojson';
import type { PlaceId } from '../gazetteer/place.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { continuousOutline } from './continuous-outline.ts';
import { allBorders } from './draw-near.ts';
import { mainExtent, union } from './main-extent.ts';
import { eastOf, southOf } from './mercator.ts';
import type { AreaOutline, Outlines } from './outlines.ts';
import type { Position } from './position.ts';
import type { DrawnPoint } from './spread-apart.ts';

/** A map as a drawing: paths and points in units of its own, y downwards, the frame at 0, 0. */
export interface StillMap {
  /** The size of the frame round the places, in units. */
  readonly width: number;
  readonly height: number;
  /** Where on Mercator's earth, a square of side 1, its corner lies, and how much of that its width is. */
  readonly frame: Frame;
  /** The shapes of all countries but those in `areas`, as one path of SVG. */
  readonly land: string;
  readonly borders: string;
  /** Borders that are disputed or a ceasefire's. */
  readonly disputed: string;
  readonly lakes: string;
  readonly rivers: string;
  /** The countries and territories that are among the places. */
  readonly areas: readonly { readonly id: PlaceId; readonly path: string }[];
  /** The places' points, in the order in which the places were given. */
  readonly points: readonly DrawnPoint[];
}

interface Wish {
  /** What the frame must hold. */
  readonly places: readonly { readonly id: PlaceId; readonly position: Position }[];
  /** What the frame is laid round; where nothing is said, the places. */
  readonly around?: Bounds | null;
  /** The frame itself where it is known, as of several maps that are laid out together. */
  readonly frame?: Frame;
  /** The frame's height as a share of its width. */
  readonly shape: number;
  /** How far beyond the frame coasts and borders keep their detail, as a share of the frame. */
  readonly reach: number;
  /** The paths are drawn coarser until they take no more characters than this. */
  readonly most?: number;
}

/** The frame's width in units: fine enough that a drawing enlarged many times over stays smooth. */
export const FRAME_WIDTH = 4000;
/** Air round the outermost places, as a share of the frame. */
const AIR = 0.14;
/** A frame is never narrower than this share of the earth's girth, some 115 km at 31° N. */
const NARROWEST = 1.2 / 360;
/** Detail in units inside the reach, and how it coarsens with the distance from there. */
const FINEST = 3;
const COARSENING = 0.03;
/** From one attempt to fit into the characters allowed to the next. */
const COARSER = 1.3;

/** Draws the places and the land round them in Mercator's projection. */
export function drawStillMap(outlines: Outlines, wish: Wish): StillMap {
  const { most = Number.POSITIVE_INFINITY } = wish;
  let detail = FINEST;
  let map = drawAt(detail, outlines, wish);
  while (lengthOf(map) > most && detail < FRAME_WIDTH) {
    detail *= COARSER;
    map = drawAt(detail, outlines, wish);
  }
  return map;
}

const lengthOf = ({ land, borders, disputed, lakes, rivers, areas }: StillMap): number =>
  [land, borders, disputed, lakes, rivers, ...areas.map(({ path }) => path)].join('').length;

function drawAt(detail: number, outlines: Outlines, wish: Wish): StillMap {
  const { places, shape, reach } = wish;
  const ids = new Set(places.map(({ id }) => id));
  const mentioned = [...outlines.countries, ...outlines.territories].filter(({ id }) => ids.has(id));
  const others = outlines.countries.filter(({ id }) => !ids.has(id));
  const borders = allBorders(outlines);
  const frame =
    wish.frame ?? (wish.around ? frameRound(wish.around, shape) : frameFor(outlines, places, shape));
  const height = FRAME_WIDTH * shape;
  const onFrame = projection(frame, FRAME_WIDTH);
  const project = (lon: number, lat: number) => onFrame({ lat, lon });
  const beyond = ({ x, y }: DrawnPoint) =>
    Math.hypot(
      Math.max(-FRAME_WIDTH * reach - x, x - FRAME_WIDTH * (1 + reach), 0),
      Math.max(-height * reach - y, y - height * (1 + reach), 0),
    );
  const points = places.map(({ position }) => onFrame(position));
  // Where one may look beyond the frame, far places are looked at from near too.
  const far = reach > 0 ? points.filter((point) => beyond(point) > 0) : [];
  const pen: Pen = {
    project,
    detailAt: (point) => {
      const fromFar = far.map(({ x, y }) => Math.hypot(point.x - x, point.y - y));
      return detail + COARSENING * Math.min(beyond(point), ...fromFar);
    },
  };
  return {
    width: FRAME_WIDTH,
    height,
    frame,
    land: closedPath(others.flatMap(ringsOf), pen),
    borders: openPath(borders.settled, pen),
    disputed: openPath(borders.disputed, pen),
    lakes: closedPath(outlines.lakes.coordinates.flat(), pen),
    rivers: openPath(outlines.rivers, pen),
    areas: mentioned.map((area) => ({ id: area.id, path: closedPath(ringsOf(area), pen) })),
    points,
  };
}

function ringsOf(area: AreaOutline): Coordinates[][] {
  const { geometry } = continuousOutline(area);
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** A square of the projected earth, 1 wide: its north-western corner and its width. */
export interface Frame {
  readonly west: number;
  readonly north: number;
  readonly size: number;
}

/** Where a position lies on a drawing of the frame that is so many units wide. */
export function projection({ west, north, size }: Frame, width: number): (position: Position) => DrawnPoint {
  const units = width / size;
  return ({ lat, lon }) => ({ x: (eastOf(lon) - west) * units, y: (southOf(lat) - north) * units });
}

/** How closely a frame is laid: the air in it, as a share of it, and of how much of the earth's girth it is at least. */
interface Room {
  readonly air?: number;
  readonly narrowest?: number;
}

/**
 * The frame that holds the places with air round them. A country alone fills it; beside other places its point is enough.
 * Without places it is the whole earth.
 */
export function frameFor(
  { countries, territories }: Pick<Outlines, 'countries' | 'territories'>,
  places: Wish['places'],
  shape: number,
  { air = AIR, narrowest = NARROWEST }: Room = {},
): Frame {
  const spots = boundsOf(places.map(({ position }) => position));
  const ids = new Set(places.map(({ id }) => id));
  const named = [...countries, ...territories].filter(({ id }) => ids.has(id));
  const areas =
    places.length === named.length ? named.map((area) => mainExtent(continuousOutline(area))) : [];
  const bounds = areas.reduce<Bounds | null>((box, area) => (box ? union(box, area) : area), spots);
  return bounds
    ? frameRound(bounds, shape, { air, narrowest })
    : { west: 0, north: 0.5 - shape / 2, size: 1 };
}

function frameRound(bounds: Bounds, shape: number, { air = AIR, narrowest = NARROWEST }: Room = {}): Frame {
  const [west, east] = [eastOf(bounds.west), eastOf(bounds.east)];
  const [north, south] = [southOf(bounds.north), southOf(bounds.south)];
  const size = Math.max(narrowest, (east - west) / (1 - 2 * air), (south - north) / shape / (1 - 2 * air));
  return { west: (west + east - size) / 2, north: (north + south - size * shape) / 2, size };
}

interface Pen {
  readonly project: (lon: number, lat: number) => DrawnPoint;
  /** How far apart, in units, points must be to be told apart there. */
  readonly detailAt: (point: DrawnPoint) => number;
}

const closedPath = (rings: readonly (readonly Coordinates[])[], pen: Pen): string =>
  rings.map((ring) => draw(ring, pen, true)).join('');

const openPath = ({ coordinates }: MultiLineString, pen: Pen): string =>
  coordinates.map((line) => draw(line, pen, false)).join('');

/** One line as a path of whole units, each point as its way from the one before; rings too small to be seen are left out. */
function draw(line: readonly Coordinates[], { project, detailAt }: Pen, closed: boolean): string {
  let last: DrawnPoint | null = null;
  let path = '';
  let count = 0;
  for (const [index, [lon = 0, lat = 0]] of line.entries()) {
    const at = project(lon, lat);
    const isEnd = !closed && (index === 0 || index === line.length - 1);
    if (last && !isEnd && Math.hypot(at.x - last.x, at.y - last.y) < detailAt(at)) continue;
    const [x, y] = [Math.round(at.x), Math.round(at.y)];
    path += last ? step(x - last.x, y - last.y) : `M${x} ${y}l`;
    last = { x, y };
    count++;
  }
  if (closed) return count < 3 ? '' : `${path}z`;
  return count < 2 ? '' : path;
}

/** A step in relative coordinates; a minus parts numbers as well as a blank does. */
const step = (dx: number, dy: number) => `${dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
