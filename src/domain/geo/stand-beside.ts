import { type Box, boxAround, isClearOf, type ScreenPoint } from './screen.ts';
import type { RoundMark } from './spread-apart.ts';

/** Between two marks, in pixels. */
const GAP = 2;
/** Half the width of the dot that a mark leaves on its place when it stands beside it, with a little air. */
const DOT = 3;
/** How far beside its place a mark may stand, and in how many directions it looks for room. */
const NEAREST = 3.5;
const STEP = 4;
const THOROUGH = { rings: 26, directions: 32, rounds: 12 };
/** So many marks find no good room on a drawing however long one looks, and paper cannot wait. */
const MANY = 40;
const QUICK = { rings: 14, directions: 16, rounds: 4 };

/** What each fault costs, in pixels that a mark would rather stand farther off. */
const COST = { beside: 6, covers: 900, hides: 300, underCircle: 240, crosses: 120, onClear: 60 } as const;

interface Room {
  readonly frame: Box;
  /** What marks rather keep clear of. */
  readonly clear?: readonly Box[];
  /** The direction, in radians, that of several equally near spots is taken first. */
  readonly first?: number;
}

/**
 * Where round marks stand so that each is seen whole and near its place: on it where there is room, else beside it with a
 * short line to it. None reaches over the frame, covers another or another's place, and no line runs under another mark or
 * over another line where it can be helped. The same marks always stand the same way, but for another first direction.
 */
export function standBeside(homes: readonly RoundMark[], room: Room): readonly ScreenPoint[] {
  const crowding = homes.map((home) =>
    homes.reduce((sum, other) => sum + 1 / (1 + distance(home, other)), 0),
  );
  const byCrowding = [...homes.keys()].sort((a, b) => (crowding[a] ?? 0) - (crowding[b] ?? 0) || a - b);
  const orders = [byCrowding, [...byCrowding].reverse(), [...homes.keys()]];
  const attempts = orders
    .slice(0, homes.length > MANY ? 1 : orders.length)
    .map((order) => settle(homes, order, room));
  const [best] = attempts.sort((a, b) => a.cost - b.cost);
  return best?.spots ?? [];
}

const searchFor = ({ length }: readonly RoundMark[]) => (length > MANY ? QUICK : THOROUGH);

type Spots = (ScreenPoint | null)[];

function settle(
  homes: readonly RoundMark[],
  order: readonly number[],
  room: Room,
): { readonly spots: readonly ScreenPoint[]; readonly cost: number } {
  const spots: Spots = homes.map(() => null);
  for (let round = 0; round < searchFor(homes).rounds; round += 1) {
    let moved = false;
    for (const index of order) {
      const before = spots[index];
      const spot = cheapest(index, { homes, spots, room });
      if (before?.x === spot.x && before.y === spot.y) continue;
      spots[index] = spot;
      moved = true;
    }
    if (!moved) break;
  }
  const standing = spots.map((spot, index) => spot ?? (homes[index] as RoundMark));
  return {
    spots: standing,
    cost: standing.reduce((sum, spot, index) => sum + costOf(index, spot, { homes, spots, room }), 0),
  };
}

interface Standing {
  readonly homes: readonly RoundMark[];
  readonly spots: Spots;
  readonly room: Room;
}

function cheapest(index: number, standing: Standing): ScreenPoint {
  const { homes, room } = standing;
  const { frame, first = 0 } = room;
  const home = homes[index] as RoundMark;
  const { rings, directions } = searchFor(homes);
  let best: ScreenPoint = within(frame, home);
  let least = costOf(index, best, standing);
  for (let ring = 0; ring < rings; ring += 1) {
    const away = home.radius + NEAREST + ring * STEP;
    // What stands farther off costs more still.
    if (away + COST.beside >= least) break;
    for (let turn = 0; turn < directions; turn += 1) {
      const angle = first + (turn * 2 * Math.PI) / directions;
      const spot = { x: home.x + Math.cos(angle) * away, y: home.y + Math.sin(angle) * away };
      const inFrame = within(frame, { ...spot, radius: home.radius });
      if (inFrame.x !== spot.x || inFrame.y !== spot.y) continue;
      const cost = costOf(index, spot, standing, least);
      if (cost < least) [best, least] = [spot, cost];
    }
  }
  return best;
}

/** What standing there costs a mark; where it is more than a limit, only that it is. */
function costOf(
  index: number,
  spot: ScreenPoint,
  { homes, spots, room: { clear = [] } }: Standing,
  limit = Number.POSITIVE_INFINITY,
): number {
  const home = homes[index] as RoundMark;
  const away = distance(home, spot);
  let cost = away < 0.01 ? 0 : away + COST.beside;
  const own = boxAround(spot, 2 * home.radius, 2 * home.radius);
  if (!isClearOf(own, clear)) cost += COST.onClear;
  for (const [other, otherHome] of homes.entries()) {
    if (other === index) continue;
    if (cost >= limit) break;
    if (distance(spot, otherHome) < home.radius + DOT) cost += COST.hides;
    const otherSpot = spots[other];
    if (otherSpot) cost += costBeside({ home, spot }, { home: otherHome, spot: otherSpot });
  }
  return cost;
}

interface StandingMark {
  readonly home: RoundMark;
  readonly spot: ScreenPoint;
}

/** What a mark's standing beside another costs, with the lines of both. */
function costBeside(mark: StandingMark, other: StandingMark): number {
  const over = mark.home.radius + other.home.radius + GAP - distance(mark.spot, other.spot);
  let cost = over > 0 ? COST.covers + over : 0;
  if (distance(mark.home, other.spot) < other.home.radius + DOT) cost += COST.hides;
  if (distanceToLine(other.spot, mark.home, mark.spot) < other.home.radius + 1) cost += COST.underCircle;
  if (distanceToLine(mark.spot, other.home, other.spot) < mark.home.radius + 1) cost += COST.underCircle;
  if (cross(mark.home, mark.spot, other.home, other.spot)) cost += COST.crosses;
  return cost;
}

/** The nearest spot at which a mark lies wholly in the frame. */
const within = ({ left, top, right, bottom }: Box, { x, y, radius }: RoundMark): ScreenPoint => ({
  x: Math.min(Math.max(x, left + radius), Math.max(left + radius, right - radius)),
  y: Math.min(Math.max(y, top + radius), Math.max(top + radius, bottom - radius)),
});

const distance = (a: ScreenPoint, b: ScreenPoint): number => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);

function distanceToLine(point: ScreenPoint, from: ScreenPoint, to: ScreenPoint): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / squared;
  const share = Math.min(1, Math.max(0, along));
  return distance(point, { x: from.x + share * dx, y: from.y + share * dy });
}

/** Whether two lines cross; those that only begin or end together do not. */
function cross(a: ScreenPoint, b: ScreenPoint, c: ScreenPoint, d: ScreenPoint): boolean {
  const side = (p: ScreenPoint, q: ScreenPoint, r: ScreenPoint) =>
    (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
