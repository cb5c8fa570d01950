import type { MultiLineString } from 'geojson';
import type { NamedPlace } from '../../domain/exchange/annotated-article.ts';
import { element, xmlText } from '../../domain/exchange/xml-write.ts';
import type { Place, PlaceId } from '../../domain/gazetteer/place.ts';
import { type CountrySpot, countrySpots } from '../../domain/geo/country-spots.ts';
import { mainGroup } from '../../domain/geo/main-group.ts';
import type { Outlines } from '../../domain/geo/outlines.ts';
import type { DrawnPoint } from '../../domain/geo/spread-apart.ts';
import { drawStillMap, FRAME_WIDTH, frameFor } from '../../domain/geo/still-map.ts';
import { type PageSigns, signOnMap } from './page-signs.ts';
import type { PageTexts } from './page-texts.ts';

/** The map's height as a share of its width, before the script fits it to the window. */
const SHAPE = 0.75;
/** Air round all places, as a share of the box that holds them. */
const AIR = 0.12;
/** Detail of coasts beyond the first frame: enough to look around. */
const REACH = 0.5;
/** The rest of a kept page of 400 KB is for text and typeface. */
const MOST_CHARACTERS = 220_000;
const NO_LINES: MultiLineString = { type: 'MultiLineString', coordinates: [] };
/** A map of which nothing has arrived. */
export const NO_OUTLINES: Outlines = {
  countries: [],
  territories: [],
  bordersWithin: { settled: NO_LINES, disputed: NO_LINES },
  bordersBeyond: { settled: NO_LINES, disputed: NO_LINES },
  rivers: NO_LINES,
  lakes: { type: 'MultiPolygon', coordinates: [] },
  areas: new Map(),
};

interface MapParts {
  readonly outlines: Outlines | null;
  readonly named: readonly NamedPlace[];
  readonly texts: PageTexts;
  readonly signs: PageSigns;
  /** What is known of a country. */
  readonly place: (id: PlaceId) => Place | undefined;
}

/**
 * The map as a drawing with a sign for each place and the names of countries; without outlines only the signs. It begins
 * with the article's main places, as the app does, and holds the far ones beyond its edge.
 */
export function mapPane({ outlines, named, texts, signs, place }: MapParts): string {
  const drawn = outlines ?? NO_OUTLINES;
  const places = named.map((each) => each.place);
  const main = mainGroup(
    named.map(({ place: { position }, mentions }) => ({ position, weight: mentions.length })),
  ).flatMap((index) => places[index] ?? []);
  const frame = frameFor(drawn, main, SHAPE);
  const map = drawStillMap(drawn, { places, frame, shape: SHAPE, reach: REACH, most: MOST_CHARACTERS });
  const areas = map.areas.map(({ id, path }) => {
    const number = named.find((each) => each.place.id === id)?.number;
    return element('path', { class: 'area', 'data-place': number, d: path });
  });
  const everything = boxOfAll([...map.points, { x: 0, y: 0 }, { x: map.width, y: map.height }]);
  const ids = new Set(places.map(({ id }) => id));
  const known = countrySpots(drawn, place, frame, FRAME_WIDTH);
  const countries = known.filter(({ id, x, y }) => !ids.has(id) && isNear(everything, { x, y }));
  const landOf = new Map(known.map((spot) => [spot.id, spot]));
  const drawing = element(
    'svg',
    {
      viewBox: `0 0 ${map.width} ${map.height}`,
      preserveAspectRatio: 'xMidYMid slice',
      role: 'group',
      tabindex: 0,
      'aria-label': texts.map,
      'data-all': [everything.x, everything.y, everything.width, everything.height].map(Math.round).join(' '),
      'data-digits': Array.from({ length: 10 }, (_, digit) => texts.countOf(digit)).join(''),
      'data-separator': texts.separator,
    },
    element('path', { class: 'land', d: map.land }),
    ...areas,
    element('path', { class: 'river', d: map.rivers }),
    element('path', { class: 'lake', d: map.lakes }),
    element('path', { class: 'border', d: map.borders }),
    element('path', { class: 'border disputed', d: map.disputed }),
    ...countries.map(({ id, x, y, width, height }) =>
      element(
        'g',
        {
          class: 'land-name waits',
          transform: `translate(${Math.round(x)} ${Math.round(y)})`,
          'data-width': Math.round(width),
          'data-height': Math.round(height),
        },
        element('g', { class: 'sized' }, element('text', { y: 5 }, xmlText(texts.nameOf(id)))),
      ),
    ),
    element(
      'g',
      {},
      ...named.map((each, index) =>
        sign(each, map.points[index] ?? { x: 0, y: 0 }, landOf.get(each.place.id), { texts, signs }),
      ),
    ),
    element('g', { class: 'groups' }, ''),
  );
  const button = (action: string, label: string, text: string) =>
    element('button', { type: 'button', 'data-action': action, 'aria-label': label, title: label }, text);
  return element(
    'div',
    { class: 'map', dir: 'ltr' },
    drawing,
    element(
      'div',
      { class: 'controls', hidden: '' },
      button('in', texts.zoomIn, '+'),
      button('out', texts.zoomOut, '−'),
      button('all', texts.allPlaces, '⤢'),
    ),
  );
}

interface Rectangle extends DrawnPoint {
  readonly width: number;
  readonly height: number;
}

function boxOfAll(points: readonly DrawnPoint[]): Rectangle {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - x, Math.max(...ys) - y];
  const air = AIR * Math.max(width, height);
  return { x: x - air, y: y - air, width: width + 2 * air, height: height + 2 * air };
}

/** Whether a point can come into sight beside the box. */
const isNear = ({ x, y, width, height }: Rectangle, point: DrawnPoint): boolean =>
  point.x > x - width && point.x < x + 2 * width && point.y > y - height && point.y < y + 2 * height;

function sign(
  { place, number, mentions }: NamedPlace,
  { x, y }: DrawnPoint,
  land: CountrySpot | undefined,
  { texts, signs }: Pick<MapParts, 'texts' | 'signs'>,
): string {
  const name = texts.nameOf(place.id);
  const kind = texts.kindOf(place);
  const size = signs.sizeOf(mentions.length);
  return element(
    'a',
    {
      class: place.kind === 'country' ? 'sign-link country' : 'sign-link',
      href: `#place-${number}`,
      tabindex: -1,
      'data-place': number,
      'data-count': mentions.length,
      'data-size': size,
      ...(land && { 'data-width': Math.round(land.width), 'data-height': Math.round(land.height) }),
      'aria-label': texts.signLabel(name, kind, mentions.length),
      transform: `translate(${Math.round(x)} ${Math.round(y)})`,
    },
    element(
      'g',
      { class: 'sized' },
      element('circle', { r: 14, class: 'target' }),
      signOnMap(place.kind, size, signs),
      element('text', { x: size / 2 + 4, y: 5, 'aria-hidden': 'true' }, xmlText(name)),
    ),
  );
}
