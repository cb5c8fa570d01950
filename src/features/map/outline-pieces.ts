import type { Feature, Geometry, Position as LonLat, MultiLineString, MultiPolygon } from 'geojson';
import { continuousOutline } from '../../domain/geo/continuous-outline.ts';
import { allBorders } from '../../domain/geo/draw-near.ts';
import type { Outlines } from '../../domain/geo/outlines.ts';
import { madeOnce } from '../../domain/made-once.ts';

/** What of the outlines is put on the map in one go. */
export interface OutlinePiece {
  readonly key: string;
  readonly className: string;
  readonly features: readonly Feature[];
}

/** To put so many points on the map takes a few milliseconds. */
const POINTS = 6000;
/** In degrees: the lines of so large a square are one shape, which is reckoned only where it is seen. */
const SQUARE = 20;

/** Cut once: to look through all points takes some milliseconds, and a view that comes near and goes far asks again. */
type PiecesOf = (outlines: Outlines) => readonly OutlinePiece[];

/** The land, country by country. */
export const landPieces: PiecesOf = madeOnce(({ countries }) =>
  inPieces('map-land', countries.map(continuousOutline)),
);

/** Lakes, rivers and borders, square by square of the globe. */
export const linePieces: PiecesOf = madeOnce((outlines) => {
  const borders = allBorders(outlines);
  return [
    ...inPieces('map-lake', bySquare(outlines.lakes)),
    ...inPieces('map-river', bySquare(outlines.rivers)),
    ...inPieces('map-border', bySquare(borders.settled)),
    ...inPieces('map-border map-border-disputed', bySquare(borders.disputed)),
  ];
});

function inPieces(className: string, all: readonly Feature[]): OutlinePiece[] {
  const pieces: Feature[][] = [];
  let room = 0;
  for (const feature of all) {
    if (room <= 0) {
      pieces.push([]);
      room = POINTS;
    }
    pieces.at(-1)?.push(feature);
    room -= pointsIn(feature.geometry);
  }
  return pieces.map((features, index) => ({ key: `${className} ${index}`, className, features }));
}

function pointsIn(geometry: Geometry): number {
  if (geometry.type === 'MultiPolygon')
    return geometry.coordinates.flat().reduce((sum, ring) => sum + ring.length, 0);
  if (geometry.type === 'Polygon' || geometry.type === 'MultiLineString')
    return geometry.coordinates.reduce((sum, line) => sum + line.length, 0);
  return 1;
}

/** Lines or areas in features by the square in which each begins. */
function bySquare({ type, coordinates }: MultiLineString | MultiPolygon): Feature[] {
  const squares = new Map<string, (LonLat[] | LonLat[][])[]>();
  for (const each of coordinates) {
    const [lon = 0, lat = 0] = each.flat(type === 'MultiPolygon' ? 1 : 0)[0] as LonLat;
    const square = `${Math.floor(lon / SQUARE)} ${Math.floor(lat / SQUARE)}`;
    const there = squares.get(square);
    if (there) there.push(each);
    else squares.set(square, [each]);
  }
  return [...squares.values()].map((some) => ({
    type: 'Feature',
    properties: null,
    geometry: { type, coordinates: some } as Geometry,
  }));
}
