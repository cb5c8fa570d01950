import type { LabelSize } from '../../domain/geo/place-labels.ts';
import { type Box, holds, type ScreenPoint, towardsEdge } from '../../domain/geo/screen.ts';
import type { ArticlePlace } from '../../state/article-places.ts';
import { clearFrame } from './clear-frame.ts';
import type { MeasureLabel } from './label-text.ts';
import { type NameSpot, placeNames } from './place-names.ts';
import type { MapView } from './use-map-view.ts';
import type { NameOf } from './use-place-names.ts';

/** A sign at the map's edge for places that lie beyond it. */
export interface FarPointer {
  /** On one side, the most often named first; never empty. */
  readonly places: readonly [ArticlePlace, ...ArticlePlace[]];
  readonly at: ScreenPoint;
  /** Where they lie, as a turn from the right, in radians. */
  readonly angle: number;
  /** Whether there is room for a name, or for the arrow alone. */
  readonly named: boolean;
  readonly box: Box;
}

interface Pointing {
  /** The places that a first view holds. */
  readonly main: readonly ArticlePlace[];
  /** Those that it leaves out. */
  readonly far: readonly ArticlePlace[];
  readonly view: MapView;
  readonly nameOf: NameOf;
  readonly measure: MeasureLabel;
  readonly obstacles: readonly Box[];
}

const HEIGHT = 28;
/** The arrow with the air round it and beside the name. */
const ARROW = 28;
const PADDING = 14;
const INSET = 18;
/** The most that may lie between a sign and where the way to its places leaves the map: as much as a column of buttons takes. */
const MOST_ASIDE = 96;
/** What a sign's distance from the map's edge costs beside that to where the way leaves it: it gives way along the edge. */
const INWARDS = 3;

/**
 * Signs towards the far places that the map does not show now, one for each side on which there are some; a reader who has
 * moved away from all main ones is led back to those too.
 */
export function farPointers({
  main,
  far,
  view,
  nameOf,
  measure,
  obstacles,
}: Pointing): readonly FarPointer[] {
  const isSeen = ({ place }: ArticlePlace) => holds(view.frame, view.project(place.position));
  // A country may well be seen though its middle is not.
  const points = main.filter(({ place }) => place.kind !== 'country');
  const beyond = points.some(isSeen) ? far : [...far, ...points];
  const sides = new Map<string, ArticlePlace[]>();
  for (const each of beyond) {
    if (isSeen(each)) continue;
    const point = view.project(each.place.position);
    const side = sideOf(view.frame, point);
    sides.set(side, [...(sides.get(side) ?? []), each]);
  }
  const pointers = [...sides].flatMap(([side, unsorted]) => {
    const [first, ...others] = unsorted.sort((a, b) => b.count - a.count);
    if (!first) return [];
    const words = wordsOf(nameOf(first.place.id), others.length);
    const sizes = [
      { width: measure(words, 'place').width + ARROW + PADDING, height: HEIGHT },
      { width: ARROW, height: HEIGHT },
    ];
    const places: FarPointer['places'] = [first, ...others];
    return [{ key: side, places, sizes, mostBetween: MOST_ASIDE }];
  });
  const costInwards = (_: string, { x, y }: ScreenPoint, { width, height }: LabelSize) => {
    const { left, top, right, bottom } = view.frame;
    const across = Math.min(x - left, right - x) - width / 2;
    const down = Math.min(y - top, bottom - y) - height / 2;
    return INWARDS * Math.min(across, down);
  };
  const goal = (places: FarPointer['places'], frame: Box) =>
    towardsEdge(frame, view.project(places[0].place.position), INSET);
  const placeOn = (frame: Box, standing: ReadonlyMap<string, NameSpot>) => {
    const boxes = [...standing.values()].map(({ box }) => box);
    const wishes = pointers
      .filter(({ key }) => !standing.has(key))
      .map((pointer) => ({ ...pointer, at: goal(pointer.places, frame).at }));
    return new Map([
      ...standing,
      ...placeNames(wishes, [...view.covered, ...obstacles, ...boxes], view.frame, costInwards),
    ]);
  };
  const atEdge = placeOn(view.frame, new Map());
  // Where too much of the map is covered at its edge, beside that.
  const placed = placeOn(clearFrame(view.frame, view.covered), atEdge);
  return pointers.flatMap(({ key, places }) => {
    const found = placed.get(key);
    const { angle } = goal(places, view.frame);
    return found ? [{ places, angle, at: found.spot, box: found.box, named: found.wording === 0 }] : [];
  });
}

/** A name, and how many others stand behind it. */
export const wordsOf = (name: string, others: number): string => (others > 0 ? `${name} +${others}` : name);

/** The side of the frame beyond which a point lies, seen from its middle. */
function sideOf({ left, top, right, bottom }: Box, { x, y }: ScreenPoint): string {
  const across = (x - (left + right) / 2) / Math.max(1, right - left);
  const down = (y - (top + bottom) / 2) / Math.max(1, bottom - top);
  if (Math.abs(across) > Math.abs(down)) return across < 0 ? 'left' : 'right';
  return down < 0 ? 'top' : 'bottom';
}
