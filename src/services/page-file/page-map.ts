import type { MultiLineString } from 'geojson';
import type { NamedPlace } from '../../domain/exchange/annotated-article.ts';
import { element, xmlText } from '../../domain/exchange/xml-write.ts';
import type { Outlines } from '../../domain/geo/outlines.ts';
import { drawStillMap } from '../../domain/geo/still-map.ts';
import type { PageTexts } from './page-texts.ts';

/** The map's height as a share of its width, before the script fits it to the window. */
const SHAPE = 0.75;
/** Detail of coasts beyond the first frame: enough to look around. */
const REACH = 0.5;
/** The rest of a kept page of 400 KB is for text and typeface. */
const MOST_CHARACTERS = 220_000;
const NO_LINES: MultiLineString = { type: 'MultiLineString', coordinates: [] };
const NO_OUTLINES: Outlines = {
  countries: [],
  territories: [],
  bordersWithin: { settled: NO_LINES, disputed: NO_LINES },
  bordersBeyond: { settled: NO_LINES, disputed: NO_LINES },
  rivers: NO_LINES,
  lakes: { type: 'MultiPolygon', coordinates: [] },
  areas: new Map(),
};

/** The map as a drawing with a sign for each place; without outlines only the signs. */
export function mapPane(outlines: Outlines | null, named: readonly NamedPlace[], texts: PageTexts): string {
  const map = drawStillMap(outlines ?? NO_OUTLINES, {
    places: named.map(({ place }) => place),
    shape: SHAPE,
    reach: REACH,
    most: MOST_CHARACTERS,
  });
  const areas = map.areas.map(({ id, path }) => {
    const number = named.find(({ place }) => place.id === id)?.number;
    return element('path', { class: 'area', 'data-place': number, d: path });
  });
  const drawing = element(
    'svg',
    {
      viewBox: `0 0 ${map.width} ${map.height}`,
      preserveAspectRatio: 'xMidYMid slice',
      role: 'group',
      tabindex: 0,
      'aria-label': texts.map,
    },
    element('path', { class: 'land', d: map.land }),
    ...areas,
    element('path', { class: 'river', d: map.rivers }),
    element('path', { class: 'lake', d: map.lakes }),
    element('path', { class: 'border', d: map.borders }),
    element('path', { class: 'border disputed', d: map.disputed }),
    ...named.map((each, index) => sign(each, map.points[index] ?? { x: 0, y: 0 }, texts)),
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

function sign(
  { place, number, mentions }: NamedPlace,
  { x, y }: { readonly x: number; readonly y: number },
  texts: PageTexts,
): string {
  const name = texts.nameOf(place.id);
  const kind = texts.kindOf(place);
  return element(
    'a',
    {
      class: 'sign-link',
      href: `#place-${number}`,
      tabindex: -1,
      'data-place': number,
      'data-count': mentions.length,
      'aria-label': texts.signLabel(name, kind, mentions.length),
      transform: `translate(${Math.round(x)} ${Math.round(y)})`,
    },
    element(
      'g',
      { class: 'sized' },
      element('circle', { r: 14, class: 'target' }),
      element('circle', { r: 6, class: 'dot', 'data-kind': place.kind }),
      element('text', { x: 10, y: 5, 'aria-hidden': 'true' }, xmlText(name)),
    ),
  );
}
