import type { DrawnPoint } from './spread-apart.ts';

/** The largest group of points each of which is nearer than `reach` to another of the group, by their indexes in order. */
export function largestCrowd(points: readonly DrawnPoint[], reach: number): number[] {
  const left = new Set(points.keys());
  let largest: number[] = [];
  while (left.size > 0) {
    const crowd: number[] = [];
    const waiting = [...left].slice(0, 1);
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      if (!left.delete(index)) continue;
      crowd.push(index);
      for (const other of left) if (isNear(points[index], points[other], reach)) waiting.push(other);
    }
    if (crowd.length > largest.length) largest = crowd;
  }
  return largest.sort((a, b) => a - b);
}

const isNear = (a: DrawnPoint | undefined, b: DrawnPoint | undefined, reach: number): boolean =>
  a !== undefined && b !== undefined && Math.hypot(a.x - b.x, a.y - b.y) < reach;
