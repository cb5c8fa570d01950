import type { Position } from 'geojson';

type Line = readonly Position[];

/** Lines of two sources lie this near to each other, in degrees, where they mean the same border. */
const NEAR = 0.03;
/** A line is taken for another if at least this share of it lies near. */
const SHARE = 0.6;

/** Tells whether a line runs along one of these. */
export function runsAlong(lines: readonly Line[]): (line: Line) => boolean {
  const cells = new Set<string>();
  for (const point of lines.flatMap(dense)) for (const cell of cellsRound(point)) cells.add(cell);
  return (line) => {
    const points = dense(line);
    return points.filter((point) => cells.has(cellOf(point))).length >= SHARE * points.length;
  };
}

const cellOf = ([lon = 0, lat = 0]: Position, across = 0, up = 0): string =>
  `${Math.floor(lon / NEAR) + across} ${Math.floor(lat / NEAR) + up}`;

const cellsRound = (point: Position): string[] =>
  [-1, 0, 1].flatMap((across) => [-1, 0, 1].map((up) => cellOf(point, across, up)));

/** The line with points at most half a cell apart. */
function dense(line: Line): Position[] {
  return line.flatMap((to, index) => {
    const from = line[index - 1];
    if (!from) return [to];
    const [fromLon = 0, fromLat = 0] = from;
    const [toLon = 0, toLat = 0] = to;
    const steps = Math.max(1, Math.ceil(Math.hypot(toLon - fromLon, toLat - fromLat) / (NEAR / 2)));
    return Array.from({ length: steps }, (_, step): Position => {
      const share = (step + 1) / steps;
      return [fromLon + (toLon - fromLon) * share, fromLat + (toLat - fromLat) * share];
    });
  });
}
