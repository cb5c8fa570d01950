/** A point of a drawing, y downwards. */
export interface DrawnPoint {
  readonly x: number;
  readonly y: number;
}

/** A round mark that needs room. */
export interface RoundMark extends DrawnPoint {
  readonly radius: number;
}

const GAP = 3;
const ROUNDS = 60;
/** Successive directions at this angle never fall together. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves marks that touch just so far apart that each can be seen and hit; the others stay where they are. Marks on one
 * spot part in a circle. The same marks always part the same way.
 */
export function spreadApart(marks: readonly RoundMark[]): readonly DrawnPoint[] {
  const spots = marks.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (const [i, a] of spots.entries()) {
      for (let j = i + 1; j < spots.length; j += 1) {
        const b = spots[j] as { x: number; y: number };
        const wanted = (marks[i]?.radius ?? 0) + (marks[j]?.radius ?? 0) + GAP;
        if (part(a, b, wanted, i + j)) moved = true;
      }
    }
    if (!moved) break;
  }
  return spots;
}

type Spot = { x: number; y: number };

function part(a: Spot, b: Spot, wanted: number, turn: number): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const distance = Math.hypot(dx, dy);
  if (distance >= wanted - 0.5) return false;
  const angle = distance < 0.01 ? turn * GOLDEN_ANGLE : Math.atan2(dy, dx);
  const step = (wanted - distance) / 2;
  a.x -= Math.cos(angle) * step;
  a.y -= Math.sin(angle) * step;
  b.x += Math.cos(angle) * step;
  b.y += Math.sin(angle) * step;
  return true;
}
