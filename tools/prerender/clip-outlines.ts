import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import type { Bounds } from '../../src/domain/geo/bounds.ts';
import { continuousOutline } from '../../src/domain/geo/continuous-outline.ts';
import type { AreaOutline, BorderLines, Outlines } from '../../src/domain/geo/outlines.ts';

/** What of the outlines lies in a box; areas are closed along its edge. */
export function clipOutlines(outlines: Outlines, box: Bounds): Outlines {
  const areas = (all: readonly AreaOutline[]) => all.flatMap((area) => clipArea(area, box) ?? []);
  const borders = ({ settled, disputed }: BorderLines): BorderLines => ({
    settled: clipLines(settled, box),
    disputed: clipLines(disputed, box),
  });
  return {
    ...outlines,
    countries: areas(outlines.countries),
    territories: areas(outlines.territories),
    bordersWithin: borders(outlines.bordersWithin),
    bordersBeyond: borders(outlines.bordersBeyond),
    rivers: clipLines(outlines.rivers, box),
    lakes: polygonsOf(clipPolygons(outlines.lakes.coordinates, box)),
  };
}

const polygonsOf = (coordinates: Position[][][]): MultiPolygon => ({ type: 'MultiPolygon', coordinates });

function clipArea(area: AreaOutline, box: Bounds): AreaOutline | null {
  const { geometry } = continuousOutline(area);
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const left = clipPolygons(polygons, box);
  return left.length === 0 ? null : { ...area, geometry: polygonsOf(left) };
}

const clipPolygons = (polygons: Position[][][], box: Bounds): Position[][][] =>
  polygons
    .map((rings) => rings.map((ring) => clipRing(ring, box)).filter((ring) => ring.length > 2))
    .filter((rings) => rings.length > 0);

/** Each edge of the box cuts off what is beyond it, after Sutherland and Hodgman. */
function clipRing(ring: readonly Position[], { west, south, east, north }: Bounds): Position[] {
  const edges: readonly [axis: 0 | 1, at: number, sign: 1 | -1][] = [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ];
  return edges.reduce<Position[]>(
    (points, [axis, at, sign]) => {
      const isIn = (point: Position) => ((point[axis] ?? 0) - at) * sign >= 0;
      return points.flatMap((point, index) => {
        const before = points.at(index - 1) ?? point;
        const cut = isIn(before) === isIn(point) ? [] : [crossing(before, point, axis, at)];
        return isIn(point) ? [...cut, point] : cut;
      });
    },
    [...ring],
  );
}

function crossing(from: Position, to: Position, axis: 0 | 1, at: number): Position {
  const share = (at - (from[axis] ?? 0)) / ((to[axis] ?? 0) - (from[axis] ?? 0));
  return [0, 1].map((each) => (from[each] ?? 0) + share * ((to[each] ?? 0) - (from[each] ?? 0)));
}

/** The stretches inside, each with the points before and behind it. */
function clipLines({ coordinates }: MultiLineString, { west, south, east, north }: Bounds): MultiLineString {
  const isIn = ([lon = 0, lat = 0]: Position) => lon >= west && lon <= east && lat >= south && lat <= north;
  const inside = coordinates.flatMap((line) => {
    const stretches: Position[][] = [[]];
    for (const [index, point] of line.entries()) {
      const isKept = [line[index - 1], point, line[index + 1]].some((each) => each && isIn(each));
      if (isKept) stretches.at(-1)?.push(point);
      else stretches.push([]);
    }
    return stretches.filter((stretch) => stretch.length > 1);
  });
  return { type: 'MultiLineString', coordinates: inside };
}
