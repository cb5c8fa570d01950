import type { Place } from '../../domain/gazetteer/place.ts';
import { boundsOf } from '../../domain/geo/bounds.ts';
import { largestCrowd } from '../../domain/geo/crowd.ts';
import { eastOf, southOf } from '../../domain/geo/mercator.ts';
import type { Outlines } from '../../domain/geo/outlines.ts';
import { type Frame, frameFor, projection } from '../../domain/geo/still-map.ts';

/** One of the maps that are printed together. */
export interface PlannedMap {
  /** The places that have their numbers on it, by their indexes. */
  readonly numbered: readonly number[];
  readonly frame: Frame;
  /** In the pixels in which numbers are laid out. */
  readonly width: number;
  readonly height: number;
  /** The maps, by their index in the plan, that show a part of this one from nearer. */
  readonly details: readonly number[];
}

type Areas = Pick<Outlines, 'countries' | 'territories'>;

/** So wide is the text on paper, in the pixels in which numbers are laid out. */
export const PAPER = 640;
/** Between two maps. */
const BETWEEN = 8;
const MOST_MAPS = 4;
/** Of what size the crowding on a map is judged before it is known how large the map will be. */
const JUDGED = { width: 420, shape: 0.6 };
/** So near, a number hides another's place. */
const CROWDED = 22;
/** A map of its own is worth the room for so many places, where it brings them so much nearer. */
const WORTH_MAP = 3;
const NEARER = 0.4;
/** A share of the largest map and of the smaller ones, whose names need as much room; and the narrowest frame, some 70 km. */
const AIR = 0.1;
const AIR_OF_SMALL = 0.15;
const NARROWEST = 0.7 / 360;
/** Up to so many numbers have room on a map that stands beside another. */
const FEW = 12;
const BESIDE = { width: 404, height: 330 };
const BELOW = 190;
/** A map is made as high as its places lie, within these shares of its width. */
const [FLATTEST, HIGHEST] = [0.46, 0.66];

interface Part {
  /** The places that it has to hold, and those of them that no nearer map shows. */
  readonly held: readonly number[];
  readonly numbered: readonly number[];
  /** The part that it is the detail of. */
  readonly within: number | null;
}

/**
 * The maps for the places: one of all, and where many crowd together one that shows these from nearer, and so on. Each place
 * is numbered on one map, the nearest. The map with most numbers comes first and is the largest.
 */
export function planMaps(places: readonly Place[], areas: Areas): readonly PlannedMap[] {
  const parts = partsOf(places, areas);
  const placesOf = ({ held }: Part) => held.flatMap((index) => places[index] ?? []);
  const order = [...parts.keys()].sort(
    (a, b) => (parts[b]?.numbered.length ?? 0) - (parts[a]?.numbered.length ?? 0) || a - b,
  );
  const ordered = order.flatMap((index) => parts[index] ?? []);
  const sizes = sizesFor(ordered, (part) => naturalShape(placesOf(part)));
  return ordered.map((part, rank) => {
    const { width, height } = sizes[rank] ?? { width: PAPER, height: BELOW };
    return {
      numbered: part.numbered,
      frame: frameFor(areas, placesOf(part), height / width, {
        air: rank === 0 ? AIR : AIR_OF_SMALL,
        narrowest: NARROWEST,
      }),
      width,
      height,
      details: ordered.flatMap(({ within }, at) => (within === order[rank] ? [at] : [])),
    };
  });
}

function partsOf(places: readonly Place[], areas: Areas): readonly Part[] {
  const parts: Part[] = [{ held: [...places.keys()], numbered: [...places.keys()], within: null }];
  for (let at = 0; at < parts.length && parts.length < MOST_MAPS; ) {
    const part = parts[at] as Part;
    const detail = detailOf(part, places, areas);
    if (!detail) {
      at += 1;
      continue;
    }
    const isDetailed = new Set(detail);
    parts[at] = { ...part, numbered: part.numbered.filter((index) => !isDetailed.has(index)) };
    parts.push({ held: detail, numbered: detail, within: at });
  }
  return parts;
}

/** The places of a part that a map from nearer is worth the room for: its largest crowd and what lies among it. */
function detailOf({ held, numbered }: Part, places: readonly Place[], areas: Areas): number[] | null {
  const among = (indexes: readonly number[]) => indexes.flatMap((index) => places[index] ?? []);
  const frame = frameFor(areas, among(held), JUDGED.shape, { air: AIR, narrowest: NARROWEST });
  const project = projection(frame, JUDGED.width);
  // The point of a country lies anywhere in it and draws no map to itself.
  const spots = numbered.filter((index) => places[index]?.kind !== 'country');
  const crowd = largestCrowd(
    among(spots).map(({ position }) => project(position)),
    CROWDED,
  ).flatMap((at) => spots[at] ?? []);
  if (crowd.length < WORTH_MAP) return null;
  const near = frameFor(areas, among(crowd), JUDGED.shape, { air: AIR, narrowest: NARROWEST });
  if (near.size > NEARER * frame.size) return null;
  const onDetail = projection(near, JUDGED.width);
  const isInDetail = (index: number) => {
    const place = places[index];
    const { x, y } = place ? onDetail(place.position) : { x: -1, y: -1 };
    return x > 0 && y > 0 && x < JUDGED.width && y < JUDGED.width * JUDGED.shape;
  };
  return numbered.filter(isInDetail);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** One map fills the paper's width, two with few numbers share it, else the smaller ones stand in a row below the largest. */
function sizesFor([main, ...others]: readonly Part[], shapeOf: (part: Part) => number): readonly Size[] {
  if (!main) return [];
  const alone = { width: PAPER, height: PAPER * shapeOf(main) };
  if (others.length === 0) return [alone];
  if (others.length === 1 && main.numbered.length <= FEW) {
    return [BESIDE, { width: PAPER - BETWEEN - BESIDE.width, height: BESIDE.height }];
  }
  const width = (PAPER - BETWEEN * (others.length - 1)) / others.length;
  return [alone, ...others.map(() => ({ width, height: BELOW }))];
}

function naturalShape(places: readonly Place[]): number {
  const bounds = boundsOf(places.map(({ position }) => position));
  if (!bounds) return HIGHEST;
  const across = eastOf(bounds.east) - eastOf(bounds.west);
  const down = southOf(bounds.south) - southOf(bounds.north);
  return Math.min(HIGHEST, Math.max(FLATTEST, across === 0 ? HIGHEST : down / across));
}
