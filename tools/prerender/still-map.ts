import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../src/domain/gazetteer/place.ts';
import { type Bounds, boundsOf } from '../../src/domain/geo/bounds.ts';
import { eastOf, southOf } from '../../src/domain/geo/mercator.ts';
import { drawStillMap } from '../../src/domain/geo/still-map.ts';
import { groupBy } from '../../src/domain/group-by.ts';
import { placeOf } from '../../src/domain/recognition/mention.ts';
import { mainPlaces } from '../../src/features/map/main-places.ts';
import { decodeOutlines } from '../../src/services/load-outlines.ts';
import type { FirstReading } from '../../src/state/first-reading.ts';
import type { BuiltMap, BuiltPath } from '../../src/state/map-view-slice.ts';
import { signShape } from '../../src/ui/sign-shape.ts';
import { clipOutlines } from './clip-outlines.ts';

/** About the shape of the map beside the text on a wide screen. */
const SHAPE = 0.8;
/** A wider or higher window sees this much more of the land, in breadths of the box round the places. */
const REACH = 0.9;
/** The text stands before it in the page, but shares the line with it. */
const MOST_CHARACTERS = 20_000;

/** The map of the first article as the app will draw it, for the page to show until the app does. */
export function drawFirstMap(publicFolder: string, { mentions, places }: FirstReading): BuiltMap {
  const file = readFileSync(join(publicFolder, 'basemap/first-outlines.json'), 'utf8');
  const outlines = decodeOutlines(JSON.parse(file));
  if (!outlines) throw new Error('first-outlines.json holds no outlines');
  const ids = new Set(mentions.flatMap((mention) => placeOf(mention) ?? []));
  const named = [...ids].flatMap((id) => places.get(id) ?? []);
  const spots = named.filter(({ kind }) => kind !== 'country');
  const counts = groupBy(mentions, placeOf);
  const main = mainPlaces(named.map((place) => ({ place, count: counts.get(place.id)?.length ?? 0 })));
  const around = boundsOf(
    main
      .map(({ place }) => place)
      .filter(({ kind }) => kind !== 'country')
      .map(({ position }) => position),
  );
  if (!around) throw new Error('the first article names no spot');
  const map = drawStillMap(clipOutlines(outlines, withReach(around)), {
    places: [...named.filter(({ kind }) => kind === 'country'), ...spots],
    around,
    shape: SHAPE,
    reach: REACH,
    most: MOST_CHARACTERS,
  });
  const { west, north, size } = map.frame;
  const kindOf = new Map(named.map(({ id, kind }) => [id, kind]));
  const points = map.points.slice(-spots.length);
  const signs = (which: (kind: Place['kind']) => boolean) =>
    points
      .filter((_, index) => which(spots[index]?.kind ?? 'city'))
      .map(({ x, y }) => `M${Math.round(x)} ${Math.round(y)}h0`)
      .join('');
  const areas = (kind: Place['kind']): BuiltPath => ({
    className: 'map-area',
    kind,
    d: map.areas.flatMap(({ id, path }) => (kindOf.get(id) === kind ? path : [])).join(''),
  });
  const line = (className: string, d: string): BuiltPath => ({ className, kind: undefined, d });
  return {
    viewBox: `0 0 ${map.width} ${map.height}`,
    drawn: `${west} ${north} ${size} ${map.width}`,
    places: [eastOf(around.west), southOf(around.north), eastOf(around.east), southOf(around.south)].join(
      ' ',
    ),
    paths: [
      line('map-land', map.land),
      areas('country'),
      areas('territory'),
      line('map-lake', map.lakes),
      line('map-river', map.rivers),
      line('map-border', map.borders),
      line('map-border map-border-disputed', map.disputed),
      line(
        'still-sign',
        signs(() => true),
      ),
      ...['territory', 'city', 'district', 'facility', 'nature', 'water'].map((shape) => ({
        className: 'still-sign',
        kind: shape,
        d: signs((kind) => signShape(kind) === shape),
      })),
    ].filter(({ d }) => d !== ''),
  };
}

function withReach({ south, west, north, east }: Bounds): Bounds {
  const reach = Math.max(east - west, north - south) * REACH;
  return { south: south - reach, west: west - reach, north: north + reach, east: east + reach };
}
