import { describe, expect, test } from 'vitest';
import { type Place, placeId } from '../../domain/gazetteer/place.ts';
import type { Box } from '../../domain/geo/screen.ts';
import { newsGazetteer } from '../../domain/testdata/news-places.ts';
import { chooseContextLabels } from './context-labels.ts';
import type { MapView } from './use-map-view.ts';

/** A flat map of the Levant and the Gulf, so many pixels to the degree. */
function viewAt(zoom: number, perDegree: number): MapView {
  return {
    zoom,
    frame: { left: 0, top: 0, right: 40 * perDegree, bottom: 30 * perDegree },
    covered: [],
    project: ({ lat, lon }) => ({ x: (lon - 20) * perDegree, y: (40 - lat) * perDegree }),
    unproject: ({ x, y }) => ({ lat: 40 - y / perDegree, lon: 20 + x / perDegree }),
  };
}

const QATAR = { south: 24.5, west: 50.7, north: 26.2, east: 51.7 };
const SAUDI_ARABIA = { south: 16, west: 35, north: 32, east: 56 };
const { places } = newsGazetteer();

function namesAt(view: MapView, taken: readonly Box[] = []): string[] {
  const id = (name: string) => places.find(({ names }) => names[0] === name)?.id ?? places[0]?.id;
  const extents = new Map([
    [id('قطر'), QATAR],
    [id('السعودية'), SAUDI_ARABIA],
  ]);
  return chooseContextLabels({
    places,
    extents: extents as never,
    view,
    nameOf: (placeId) => places.find((place) => place.id === placeId)?.names[0] ?? '',
    measure: (text) => ({ width: text.length * 7, height: 16 }),
    direction: 'rtl',
    taken,
  }).map(({ place }) => place.names[0]);
}

describe('the base map’s names', () => {
  test('are those of large towns from far, of smaller ones from near', () => {
    expect(namesAt(viewAt(4, 20))).toContain('القاهرة');
    expect(namesAt(viewAt(4, 20))).not.toContain('بنغازي');
    expect(namesAt(viewAt(7, 160))).toContain('بنغازي');
  });

  test('leave out a country that is drawn smaller than its name', () => {
    expect(namesAt(viewAt(4, 12))).toContain('السعودية');
    expect(namesAt(viewAt(4, 12))).not.toContain('قطر');
    expect(namesAt(viewAt(6, 60))).toContain('قطر');
  });

  test('give way to what the article names', () => {
    const view = viewAt(4, 20);
    expect(namesAt(view)).toContain('السعودية');
    expect(namesAt(view, [view.frame])).not.toContain('السعودية');
  });

  test('of a town go before those of a canal, and after those of a sea', () => {
    const [town] = places.filter(({ names }) => names[0] === 'القاهرة');
    if (!town) throw new Error('no town');
    const water = (name: string, country?: Place['country']): Place => ({
      ...town,
      id: placeId(`t:${name}`),
      kind: 'water',
      names: [name],
      country,
      population: 0,
    });
    const shownOf = (other: Place, population: number) =>
      chooseContextLabels({
        places: [other, { ...town, population }],
        extents: new Map(),
        view: viewAt(9, 20),
        nameOf: (id) => (id === town.id ? town : other).names[0],
        measure: () => ({ width: 100, height: 100 }),
        direction: 'rtl',
        taken: [],
      }).map(({ place }) => place.kind);
    expect(shownOf(water('بحر يوسف', town.country), 200_000)).toEqual(['city']);
    expect(shownOf(water('البحر المتوسط'), 20e6)).toEqual(['water']);
  });
});
