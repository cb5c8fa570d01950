import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { i18n } from 'i18next';
import { Map as LeafletMap } from 'leaflet';
import { StrictMode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { blockId } from '../../domain/article/article.ts';
import { createGazetteer } from '../../domain/gazetteer/gazetteer.ts';
import { type Place, type PlaceId, placeId } from '../../domain/gazetteer/place.ts';
import { type Mention, mentionId } from '../../domain/recognition/mention.ts';
import { makePlace, newsGazetteer } from '../../domain/testdata/news-places.ts';
import { loadTexts, showTexts, startTexts } from '../../i18n/set-up.ts';
import { type AppStore, createAppStore } from '../../state/create-app-store.ts';
import { StoreProvider } from '../../state/store-context.ts';
import { WORD_RULES } from '../../state/word-rules.ts';
import { oncePainted } from '../../testing/once-painted.ts';
import { MapPane } from './MapPane.tsx';

const NO_LINES = { type: 'MultiLineString' as const, coordinates: [] };
const NO_BORDERS = { settled: NO_LINES, disputed: NO_LINES };

/** What Leaflet asks of a page and jsdom has not: vector drawing, sizes, media, and notice of sizes that change. */
const page = vi.hoisted(() => {
  const state = { width: 700, height: 800, reducedMotion: true, resized: new Set<() => void>() };
  Object.assign(SVGElement.prototype, { createSVGRect: () => ({}) });
  Object.defineProperties(HTMLElement.prototype, {
    clientWidth: { get: () => state.width },
    clientHeight: { get: () => state.height },
  });
  HTMLCanvasElement.prototype.getContext = () => null;
  Object.assign(globalThis, {
    matchMedia: (query: string) => ({ matches: query.includes('reduced-motion') && state.reducedMotion }),
    ResizeObserver: class {
      #tell: () => void;
      constructor(tell: () => void) {
        this.#tell = tell;
      }
      observe() {
        state.resized.add(this.#tell);
      }
      disconnect() {
        state.resized.delete(this.#tell);
      }
    },
  });
  return state;
});

function named(id: string): Place {
  const place = newsGazetteer().place(placeId(id));
  if (!place) throw new Error(`no place ${id}`);
  return place;
}

const EGYPT = named('iso:EG');
const CAIRO = named('t:cairo');
const GAZA = named('t:gaza-city');
const RAFAH = named('t:rafah');
const DOHA = named('t:doha');
const NAMES = new Map<PlaceId, string>([
  [EGYPT.id, 'Egypt'],
  [CAIRO.id, 'Cairo'],
  [GAZA.id, 'Gaza'],
  [RAFAH.id, 'Rafah'],
  [DOHA.id, 'Doha'],
]);

const mention = (place: Place, start: number): Mention => ({
  id: mentionId(blockId(0), start),
  blockId: blockId(0),
  start,
  end: start + 1,
  text: place.names[0],
  resolution: { candidates: [{ placeId: place.id, score: 1, reasons: [{ kind: 'only' }] }] },
});

const maps: LeafletMap[] = [];
LeafletMap.addInitHook(function (this: LeafletMap) {
  maps.push(this);
});
const theMap = (): LeafletMap => {
  const map = maps.at(-1);
  if (!map) throw new Error('no map was made');
  return map;
};

let store: AppStore;
let texts: i18n;

beforeEach(async () => {
  Object.assign(page, { width: 700, height: 800, reducedMotion: true });
  maps.length = 0;
  store = createAppStore({ language: 'en' });
  texts = await startTexts('en');
  await loadTexts(texts, 'ar');
  const places = [EGYPT, CAIRO, GAZA, RAFAH, DOHA];
  store.getState().gazetteerLoaded(createGazetteer(places));
  store.getState().namePlaces(NAMES);
  store.getState().showArticle({ id: 'a', title: null, language: 'ar', blocks: [] });
  store
    .getState()
    .showMentions([EGYPT, CAIRO, GAZA, RAFAH, DOHA, GAZA].map((place, index) => mention(place, index * 10)));
});

const renderPane = () =>
  render(
    <StrictMode>
      <I18nextProvider i18n={texts}>
        <StoreProvider value={store}>
          <MapPane />
        </StoreProvider>
      </I18nextProvider>
    </StrictMode>,
  );

const resize = (width: number) => {
  page.width = width;
  act(() => {
    for (const tell of page.resized) tell();
  });
};
const container = () => screen.getByRole('group', { name: /map of the places|خريطة الأماكن/i });
const marker = (id: PlaceId) => document.querySelector<HTMLElement>(`button[data-place-id="${id}"]`);
const notices = () => document.querySelector('.map-notices')?.textContent;
/** Without the signs that isolate values. */
const voice = () => document.querySelector('[data-map-voice]')?.textContent?.replace(/[\u2068\u2069]/gu, '');
const cluster = () => document.querySelector<HTMLElement>('[data-cluster]');
const drawEgypt = () =>
  store.getState().outlinesLoaded({
    countries: [
      {
        type: 'Feature',
        id: EGYPT.id,
        properties: null,
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [25, 22],
              [29, 22],
              [29, 31],
              [25, 31],
              [25, 22],
            ],
          ],
        },
      },
    ],
    territories: [],
    bordersWithin: NO_BORDERS,
    bordersBeyond: NO_BORDERS,
    rivers: NO_LINES,
    lakes: { type: 'MultiPolygon', coordinates: [] },
    areas: new Map(),
  });

describe('the first view', () => {
  test('shows every place, by itself or in a group, with its name and number of mentions', () => {
    renderPane();
    expect(marker(CAIRO.id)?.getAttribute('aria-label')).toMatch(/Cairo.*town or city.*1.* mention/);
    expect(marker(DOHA.id)).not.toBeNull();
    expect(marker(EGYPT.id)).not.toBeNull();
    expect(cluster()?.getAttribute('aria-label')).toMatch(/2.* places: .*Gaza, Rafah/);
    for (const { position } of [CAIRO, GAZA, RAFAH, DOHA]) {
      expect(theMap().getBounds().contains([position.lat, position.lon])).toBe(true);
    }
  });

  test('is found once a hidden pane gets a size', () => {
    Object.assign(page, { width: 0, height: 0 });
    renderPane();
    Object.assign(page, { width: 240, height: 160 });
    act(() => {
      for (const tell of page.resized) tell();
    });
    expect(theMap().getBounds().contains([DOHA.position.lat, DOHA.position.lon])).toBe(true);
    expect(theMap().getBounds().contains([CAIRO.position.lat, CAIRO.position.lon])).toBe(true);
  });

  test('is a calm one again for a text that names nothing', () => {
    renderPane();
    const { lat, lng } = theMap().getCenter();
    act(() => store.getState().focusPlace(CAIRO.id, 'list'));
    act(() => {
      store.getState().showArticle({ id: 'b', title: null, language: 'ar', blocks: [] });
      store.getState().showMentions([]);
    });
    expect(theMap().getZoom()).toBe(4);
    expect(theMap().getCenter()).not.toMatchObject({ lat, lng });
  });

  test('of compared articles holds the places of each, of one that names countries alone too', () => {
    const [paris, peru] = [
      makePlace({ id: 't:paris', names: ['باريس'], lat: 48.9, lon: 2.4 }),
      makePlace({ id: 'iso:PE', kind: 'country', names: ['بيرو'], lat: -9.2, lon: -75 }),
    ];
    store.getState().gazetteerLoaded(createGazetteer([CAIRO, GAZA, RAFAH, DOHA, paris, peru]));
    renderPane();
    const compared = (articleId: string, ...places: readonly Place[]) => ({
      articleId,
      name: articleId,
      language: 'ar',
      places: new Map(places.map(({ id }) => [id, 1])),
      unlocated: new Map(),
    });
    act(() =>
      store
        .getState()
        .showComparison([
          compared('a', CAIRO, GAZA, RAFAH, DOHA),
          compared('b', CAIRO, paris),
          compared('c', peru),
        ]),
    );
    for (const { position } of [CAIRO, DOHA, paris, peru]) {
      expect(theMap().getBounds().contains([position.lat, position.lon])).toBe(true);
    }
  });

  test('draws the outline of a mentioned country as soon as it is there', () => {
    renderPane();
    act(drawEgypt);
    expect(document.querySelector(`path[data-place-id="${EGYPT.id}"]`)).not.toBeNull();
  });

  test('says in one line that outlines are missing, and keeps the places', () => {
    renderPane();
    act(() => store.getState().outlinesFailed({ kind: 'unreachable', file: 'x' }));
    expect(notices()).toBe(texts.t('failure.outlinesUnreachable'));
    expect(marker(CAIRO.id)).not.toBeNull();
  });
});

describe('choosing on the map', () => {
  test('a click on a marker focuses its place, from the map, and leaves the view alone', () => {
    renderPane();
    const before = theMap().getCenter();
    fireEvent.click(marker(CAIRO.id) as HTMLElement);
    expect(store.getState().focus).toMatchObject({ placeId: CAIRO.id, origin: 'map' });
    expect(marker(CAIRO.id)?.getAttribute('aria-current')).toBe('true');
    expect(theMap().getCenter()).toEqual(before);
  });

  test('a click on a country’s outline focuses the country', () => {
    renderPane();
    act(drawEgypt);
    const path = document.querySelector(`path[data-place-id="${EGYPT.id}"]`) as Element;
    fireEvent.click(path);
    expect(store.getState().focus).toMatchObject({ placeId: EGYPT.id, origin: 'map' });
    expect(path.getAttribute('aria-current')).toBe('true');
  });

  test('a press that puts a point of the reader’s own inside a country chooses nothing', () => {
    renderPane();
    act(drawEgypt);
    act(() => {
      store.getState().startCorrecting({ kind: 'words', readings: [] });
      store.getState().mean({ kind: 'own-place', position: null });
    });
    fireEvent.click(document.querySelector(`path[data-place-id="${EGYPT.id}"]`) as Element);
    expect(store.getState().focus.kind).toBe('none');
    expect(store.getState().correcting?.meaning).toMatchObject({ position: { lat: expect.any(Number) } });
  });

  test('the map goes to a point of the reader’s own whose figures are typed, and stays where it is in sight', async () => {
    renderPane();
    const put = (lat: number, lon: number) =>
      act(() => store.getState().mean({ kind: 'own-place', position: { lat, lon } }));
    act(() => store.getState().startCorrecting({ kind: 'words', readings: [] }));
    const before = theMap().getCenter();
    put(before.lat + 0.5, before.lng);
    await new Promise((rested) => setTimeout(rested, 600));
    expect(theMap().getCenter()).toEqual(before);
    put(-33.9, 18.4);
    expect(theMap().getBounds().contains([-33.9, 18.4])).toBe(false);
    await waitFor(() => expect(theMap().getCenter().distanceTo([-33.9, 18.4])).toBeLessThan(100_000));
  });

  test('a group opens into its places', () => {
    renderPane();
    fireEvent.click(cluster() as HTMLElement);
    expect(cluster()).toBeNull();
    expect(marker(GAZA.id)).not.toBeNull();
    expect(marker(RAFAH.id)).not.toBeNull();
  });

  describe('a group of places on one spot', () => {
    const TWIN: Place = { ...GAZA, id: placeId('t:twin'), kind: 'region', names: ['إقليم غزة'] };
    const rows = () =>
      within(list() as HTMLElement)
        .getAllByRole('listitem')
        .map((row) => row.textContent);
    const list = () => screen.queryByRole('region', { name: '2 places' });
    beforeEach(() => {
      const places = [GAZA, TWIN, DOHA];
      store.getState().gazetteerLoaded(createGazetteer(places));
      store.getState().showMentions(places.map((place, index) => mention(place, index * 10)));
    });
    async function openList() {
      renderPane();
      const before = theMap().getCenter();
      act(() => cluster()?.focus());
      fireEvent.click(cluster() as HTMLElement);
      await waitFor(() => expect(list()).not.toBeNull());
      expect(theMap().getCenter()).toEqual(before);
    }

    test('lists them instead of moving to where there is nothing else', async () => {
      await openList();
      expect(rows()).toEqual(['Gazatown or city', 'إقليم غزةregion']);
      expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Gaza ?town or city$/u }));
      fireEvent.click(screen.getByRole('button', { name: /إقليم.*region$/u }));
      expect(store.getState().focus).toMatchObject({ placeId: TWIN.id, origin: 'map' });
      expect(list()).toBeNull();
      expect(theMap().getZoom()).toBeLessThan(10);
      expect(cluster()?.getAttribute('aria-current')).toBe('true');
    });

    test('the list gives the keyboard back as it is closed, and what is chosen stays so', async () => {
      store.getState().focusPlace(DOHA.id, 'list');
      await openList();
      fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
      expect(list()).toBeNull();
      expect(document.activeElement).toBe(cluster());
      expect(store.getState().focus).toMatchObject({ placeId: DOHA.id });
    });

    test('the list goes with a press elsewhere and with its text', async () => {
      await openList();
      fireEvent.pointerDown(document.body);
      expect(list()).toBeNull();
      fireEvent.click(cluster() as HTMLElement);
      await waitFor(() => expect(list()).not.toBeNull());
      act(() => store.getState().showMentions([mention(DOHA, 0)]));
      expect(list()).toBeNull();
    });
  });

  test('a group says in words how many it holds, in the interface’s language', async () => {
    renderPane();
    expect(cluster()?.textContent).toBe('2 places');
    await act(async () => {
      await texts.changeLanguage('ar');
    });
    expect(cluster()?.textContent).toBe('مكانان');
    expect(cluster()?.getAttribute('aria-label')).toMatch(/^مكانان: .*Gaza/u);
  });

  test('the map says that a group is open and what it shows then', async () => {
    renderPane();
    fireEvent.click(cluster() as HTMLElement);
    await waitFor(() =>
      expect(voice()).toMatch(/^The group is open\. The map shows 2 places: .*Gaza.* and Rafah\.$/u),
    );
  });

  test.each([
    ['in another language', () => showTexts(texts, 'ar')],
    [
      'of another text',
      async () => store.getState().showArticle({ id: 'b', title: null, language: 'ar', blocks: [] }),
    ],
  ])('nothing is left of what the map said %s', async (_, change) => {
    renderPane();
    fireEvent.click(cluster() as HTMLElement);
    await waitFor(() => expect(voice()).toMatch(/^The group is open/u));
    await act(change);
    expect(voice()).toBe('');
  });

  test('the map says what it shows once a button has moved it', async () => {
    renderPane();
    await oncePainted(() => store.getState().focusPlace(DOHA.id, 'list'));
    fireEvent.click(screen.getByRole('button', { name: texts.t('map.allPlaces') }));
    await waitFor(() =>
      expect(voice()).toMatch(/^The map shows 5 places: Egypt, Cairo, Gaza, Rafah,? and Doha\.$/u),
    );
  });

  test('a country far from all towns of the text is among the places that are shown', async () => {
    const china = makePlace({ id: 'iso:CN', names: ['الصين'], kind: 'country', lat: 35, lon: 104 });
    store.getState().gazetteerLoaded(createGazetteer([CAIRO, GAZA, RAFAH, DOHA, china]));
    store
      .getState()
      .showMentions([CAIRO, GAZA, RAFAH, DOHA, CAIRO, china].map((each, at) => mention(each, at * 10)));
    renderPane();
    const isSeen = () => theMap().getBounds().contains([china.position.lat, china.position.lon]);
    expect(isSeen()).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: texts.t('map.allPlaces') }));
    expect(isSeen()).toBe(true);
  });

  test('the map says which base it shows', () => {
    renderPane();
    act(() => store.getState().prefer({ baseMap: 'openstreetmap' }));
    expect(voice()).toBe('Base map: OpenStreetMap.');
  });

  test('a mouse over a marker previews its place until it leaves', () => {
    renderPane();
    const button = marker(DOHA.id) as HTMLElement;
    fireEvent.pointerEnter(button, { pointerType: 'mouse' });
    expect(store.getState().hover).toEqual({ placeId: DOHA.id, origin: 'map' });
    fireEvent.pointerLeave(button, { pointerType: 'mouse' });
    expect(store.getState().hover).toBeNull();
  });

  test('Escape clears the focus', () => {
    renderPane();
    fireEvent.click(marker(CAIRO.id) as HTMLElement);
    fireEvent.keyDown(marker(CAIRO.id) as HTMLElement, { key: 'Escape' });
    expect(store.getState().focus).toEqual({ kind: 'none', origin: 'map' });
  });
});

describe('a choice made elsewhere', () => {
  test('moves the map there, out of its group', async () => {
    renderPane();
    await oncePainted(() => store.getState().focusPlace(RAFAH.id, 'reader'));
    expect(theMap().getCenter().lat).toBeCloseTo(RAFAH.position.lat, 1);
    expect(theMap().getCenter().lng).toBeCloseTo(RAFAH.position.lon, 1);
    expect(marker(RAFAH.id)?.getAttribute('aria-current')).toBe('true');
  });

  test('of a country shows the whole of its outline', async () => {
    renderPane();
    act(drawEgypt);
    await oncePainted(() => store.getState().focusPlace(EGYPT.id, 'list'));
    const bounds = theMap().getBounds();
    expect(bounds.contains([22, 25]) && bounds.contains([31, 29])).toBe(true);
    expect(bounds.getCenter().lng).toBeCloseTo(27, 1);
  });

  test('flies for no longer than 300 ms, and jumps where less motion is wanted', async () => {
    renderPane();
    const flight = vi.spyOn(theMap(), 'flyTo');
    await oncePainted(() => store.getState().focusPlace(CAIRO.id, 'reader'));
    expect(flight).not.toHaveBeenCalled();
    page.reducedMotion = false;
    await oncePainted(() => store.getState().focusPlace(DOHA.id, 'reader'));
    expect(flight.mock.lastCall?.[2]?.duration).toBeLessThanOrEqual(0.3);
  });

  test('lights the group that the place is in for as long as it is previewed', () => {
    renderPane();
    const sign = () => cluster()?.parentElement?.dataset.state;
    act(() => store.getState().hoverPlace(RAFAH.id, 'reader'));
    expect(sign()).toBe('previewed');
    act(() => store.getState().endHover(RAFAH.id));
    expect(sign()).toBe('mentioned');
  });
});

describe('a previewed place beyond the edge', () => {
  const arrow = () => document.querySelector('.map-offscreen');
  test('is pointed to as long as the article names it', () => {
    renderPane();
    act(() => {
      theMap().setView([DOHA.position.lat, DOHA.position.lon], 9, { animate: false });
    });
    act(() => store.getState().hoverPlace(CAIRO.id, 'reader'));
    expect(arrow()).not.toBeNull();
    act(() => store.getState().showMentions([mention(DOHA, 0)]));
    expect(arrow()).toBeNull();
  });
});

describe('while words are decided on', () => {
  const [LIBYAN, LEBANESE] = [named('t:tripoli-ly'), named('t:tripoli-lb')];
  const target = () => ({ kind: 'mention', mentionId: mentionId(blockId(0), 0) }) as const;
  const decide = () => act(() => store.getState().startCorrecting(target()));
  const seen = () =>
    [LIBYAN, LEBANESE].map(({ position: { lat, lon } }) => theMap().getBounds().contains([lat, lon]));
  const weighed = ({ id }: Place, index: number) => ({ placeId: id, score: 1 - index / 2, reasons: [] });
  function weigh(...places: readonly [Place, ...Place[]]) {
    store.getState().gazetteerLoaded(createGazetteer([CAIRO, ...places]));
    const text = 'طرابلس';
    const block = { id: blockId(0), kind: 'paragraph', text, offset: 0, direction: 'rtl' } as const;
    store.getState().showArticle({ id: 'b', title: null, language: 'ar', blocks: [block] });
    const candidates = places.map(weighed);
    store
      .getState()
      .showMentions([{ ...mention(places[0], 0), end: text.length, resolution: { candidates } }]);
    renderPane();
  }

  test('the map shows all that they may mean, however far apart', () => {
    weigh(LIBYAN, LEBANESE);
    expect(seen()).toEqual([true, false]);
    decide();
    expect(seen()).toEqual([true, true]);
    expect(document.querySelectorAll('.map-candidate')).toHaveLength(2);
  });

  test('the only place of words that are made one is shown at once, that of a mention stays where the reader has it', () => {
    act(() => store.getState().wordRulesLoaded(WORD_RULES));
    weigh(LIBYAN);
    const isSeen = () => seen()[0];
    act(() => void theMap().setView([60, 100], 6, { animate: false }));
    decide();
    expect(isSeen()).toBe(false);
    const readings = [{ blockId: blockId(0), start: 0, end: 6 }];
    act(() => store.getState().startCorrecting({ kind: 'words', readings }));
    expect(document.querySelectorAll('.map-candidate')).toHaveLength(1);
    expect(isSeen()).toBe(true);
  });

  test('a map without room for all their signs shows those near the likeliest', () => {
    weigh(LIBYAN, LEBANESE);
    decide();
    expect(seen()).toEqual([true, true]);
    resize(80);
    expect(seen()).toEqual([true, false]);
    expect(theMap().getZoom()).toBe(9);
  });

  test('none is driven out by the place in focus as the form takes room from the map', () => {
    weigh(LIBYAN, LEBANESE);
    act(() => store.getState().focusPlace(LIBYAN.id, 'map'));
    decide();
    const across = () =>
      [LIBYAN, LEBANESE].map(({ position: { lat, lon } }) => theMap().latLngToContainerPoint([lat, lon]).x);
    const [west = 0, east = 0] = across();
    resize(Math.ceil(east - west) + 52);
    expect(Math.min(...across())).toBeGreaterThan(18);
    expect(Math.max(...across())).toBeLessThan(page.width - 18);
  });

  test('one that is chosen in a heap is shown from near, and a line leads from its sign', () => {
    weigh(GAZA, RAFAH);
    decide();
    expect(document.querySelectorAll('.map-lead-line')).toHaveLength(0);
    act(() => void theMap().setView([30, 28], 4, { animate: false }));
    expect(document.querySelectorAll('.map-lead-line')).toHaveLength(2);
    act(() => store.getState().mean({ kind: 'place', placeId: RAFAH.id }));
    expect(theMap().getZoom()).toBeGreaterThan(8);
    expect(document.querySelectorAll('.map-lead-line')).toHaveLength(0);
  });

  test('one that is found by searching has its sign too, and the map goes to it', () => {
    weigh(LIBYAN, LEBANESE, DOHA);
    act(() =>
      store
        .getState()
        .showMentions([
          { ...mention(LIBYAN, 0), end: 6, resolution: { candidates: [LIBYAN, LEBANESE].map(weighed) } },
        ]),
    );
    decide();
    const isSeen = () => {
      const { lat, lon } = DOHA.position;
      return theMap().getBounds().contains([lat, lon]);
    };
    expect(isSeen()).toBe(false);
    act(() => store.getState().mean({ kind: 'place', placeId: DOHA.id }));
    expect(isSeen()).toBe(true);
    expect(screen.getByRole('button', { name: /^3\b.*Doha/u, pressed: true })).toBeTruthy();
  });

  test('one that is chosen at the very edge is shown whole', () => {
    weigh(GAZA, RAFAH);
    decide();
    const { lat, lon } = RAFAH.position;
    const toEdge = theMap().project([lat, lon], 9).add([345, 0]);
    act(() => void theMap().setView(theMap().unproject(toEdge, 9), 9, { animate: false }));
    act(() => store.getState().mean({ kind: 'place', placeId: RAFAH.id }));
    expect(theMap().latLngToContainerPoint([lat, lon]).x).toBeGreaterThan(20);
  });

  test('a map that shows them at its edge brings them to its middle, as near as it was', () => {
    weigh(LIBYAN, LEBANESE);
    act(() => void theMap().setView([15, 26], 4, { animate: false }));
    expect(seen()).toEqual([true, true]);
    decide();
    expect(theMap().getZoom()).toBe(4);
    for (const { position } of [LIBYAN, LEBANESE]) {
      const { y } = theMap().latLngToContainerPoint([position.lat, position.lon]);
      expect(Math.abs(y - page.height / 2)).toBeLessThan(page.height / 6);
    }
  });

  test('a map that shows them all about its middle stays as it is', () => {
    weigh(LIBYAN, LEBANESE);
    act(() => void theMap().setView([30, 28], 4, { animate: false }));
    const { lat, lng } = theMap().getCenter();
    expect(seen()).toEqual([true, true]);
    decide();
    expect(theMap().getCenter()).toMatchObject({ lat, lng });
    expect(theMap().getZoom()).toBe(4);
  });
});

test('a sign without room for its name tells it while it is pointed at', () => {
  Object.assign(page, { width: 100, height: 90 });
  renderPane();
  const sign = marker(EGYPT.id);
  expect(document.querySelector('.map-name-over')).toBeNull();
  expect(sign?.getAttribute('aria-label')).toMatch(/Egypt/u);
  act(() => sign?.focus());
  expect(document.querySelector('.map-name-over')?.textContent).toBe('Egypt');
  act(() => sign?.blur());
  expect(document.querySelector('.map-name-over')).toBeNull();
});

describe('the way back', () => {
  const back = () => screen.getByRole('button', { name: 'Back to the view before' });

  test('leads through the views there were, and no farther', async () => {
    renderPane();
    const first = theMap().getCenter();
    expect(back().getAttribute('aria-disabled')).toBe('true');
    await oncePainted(() => store.getState().focusPlace(DOHA.id, 'list'));
    await oncePainted(() => store.getState().focusPlace(CAIRO.id, 'list'));
    fireEvent.click(back());
    expect(theMap().getCenter().lng).toBeCloseTo(DOHA.position.lon, 1);
    fireEvent.click(back());
    expect(theMap().getCenter().lng).toBeCloseTo(first.lng, 1);
    expect(back().getAttribute('aria-disabled')).toBe('true');
  });
});

describe('measuring', () => {
  const begin = async () => {
    fireEvent.click(screen.getByRole('button', { name: 'More map tools' }));
    fireEvent.click(screen.getByRole('button', { name: 'Measure a distance' }));
    await waitFor(() => expect(said()).not.toBeNull());
  };
  const said = () =>
    document.querySelector('.map-measure')?.textContent?.replace(/[\u2068\u2069]/gu, '') ?? null;

  test('tells how far it is between two places and which way, and leaves the focus alone', async () => {
    renderPane();
    await begin();
    expect(said()).toBe('Choose a place or a point on the map.');
    fireEvent.click(marker(CAIRO.id) as HTMLElement, { detail: 0 });
    expect(said()).toBe('From Cairo: choose the second place or point.');
    fireEvent.click(marker(DOHA.id) as HTMLElement, { detail: 0 });
    expect(said()).toBe('From Cairo to Doha: 2,063 km, east');
    expect(document.querySelector('.map-measured-line')).not.toBeNull();
    expect(store.getState().focus.kind).toBe('none');
  });

  test('takes the middle of the map, and is ended by Escape before the focus is', async () => {
    renderPane();
    await oncePainted(() => store.getState().focusPlace(CAIRO.id, 'list'));
    await begin();
    fireEvent.click(screen.getByRole('button', { name: 'Take the middle of the map' }));
    expect(said()).toBe('From a point on the map: choose the second place or point.');
    fireEvent.keyDown(screen.getByRole('region', { name: 'Measure a distance' }), { key: 'Escape' });
    expect(said()).toBeNull();
    expect(store.getState().focus.kind).toBe('place');
  });
});

describe('following the reading', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  const read = (...blocks: number[]) => {
    act(() => store.getState().blocksSeen(blocks.map((number) => blockId(number))));
    act(() => vi.runOnlyPendingTimers());
  };

  test('goes to the places of the passage on the screen once it rests, but not from a place in focus', () => {
    const inBlock = (place: Place, block: number): Mention => ({
      ...mention(place, block * 100),
      blockId: blockId(block),
    });
    store.getState().showMentions([inBlock(CAIRO, 0), inBlock(GAZA, 1), inBlock(RAFAH, 1)]);
    renderPane();
    const lon = () => theMap().getCenter().lng;
    const before = lon();
    read(0);
    expect(lon()).toBe(before);
    fireEvent.click(screen.getByRole('button', { name: 'Follow the reading' }));
    read(0);
    expect(lon()).toBeCloseTo(CAIRO.position.lon, 1);
    read(1);
    expect(lon()).toBeCloseTo((GAZA.position.lon + RAFAH.position.lon) / 2, 1);
    act(() => store.getState().focusPlace(CAIRO.id, 'list'));
    read(0, 1);
    expect(lon()).toBeCloseTo(CAIRO.position.lon, 1);
    fireEvent.click(screen.getByRole('button', { name: 'Follow the reading' }));
    expect(store.getState().following).toBe(false);
  });
});

test('tells the store what it shows', () => {
  renderPane();
  const { mapBounds } = store.getState();
  expect(mapBounds?.west).toBeLessThan(CAIRO.position.lon);
  expect(mapBounds?.east).toBeGreaterThan(DOHA.position.lon);
});

describe('a change of size', () => {
  test('keeps the place in focus in sight that the reader has moved to the edge', async () => {
    renderPane();
    await oncePainted(() => store.getState().focusPlace(DOHA.id, 'list'));
    act(() => {
      theMap().fire('dragstart');
      theMap().panBy([-300, 0], { animate: false });
    });
    const doha: [number, number] = [DOHA.position.lat, DOHA.position.lon];
    expect(theMap().getBounds().contains(doha)).toBe(true);
    resize(400);
    expect(theMap().getBounds().contains(doha)).toBe(true);
  });

  test('leaves a map alone that the reader has moved away from the place in focus', async () => {
    renderPane();
    await oncePainted(() => store.getState().focusPlace(DOHA.id, 'list'));
    act(() => {
      theMap().fire('dragstart');
      theMap().panBy([-900, 0], { animate: false });
    });
    const centre = theMap().getCenter();
    resize(400);
    expect(theMap().getCenter().lng).toBeCloseTo(centre.lng, 1);
  });
});

describe('language', () => {
  test('changes names and buttons, not the map', async () => {
    renderPane();
    const before = { node: container(), map: theMap(), count: maps.length, view: theMap().getCenter() };
    expect(within(container()).getByText('Cairo')).toBeDefined();
    await act(() => showTexts(texts, 'ar'));
    act(() => store.getState().namePlaces(new Map()));
    expect(within(container()).getByText('القاهرة')).toBeDefined();
    expect(screen.getByRole('button', { name: 'تكبير' })).toBeDefined();
    expect(container()).toBe(before.node);
    expect(container().dir).toBe('ltr');
    expect(maps).toHaveLength(before.count);
    expect(theMap()).toBe(before.map);
    expect(theMap().getCenter()).toEqual(before.view);
  });
});

test('the map itself reads left-to-right in a right-to-left interface', async () => {
  await showTexts(texts, 'ar');
  renderPane();
  expect(document.documentElement.dir).toBe('rtl');
  expect(container().dir).toBe('ltr');
});

describe('the keyboard', () => {
  const stops = () => [...container().querySelectorAll('button')].filter((button) => button.tabIndex === 0);

  test('finds one stop on the map, and the arrows go round', () => {
    renderPane();
    expect(stops()).toEqual([marker(EGYPT.id)]);
    act(() => marker(EGYPT.id)?.focus());
    fireEvent.keyDown(marker(EGYPT.id) as HTMLElement, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(marker(CAIRO.id));
    expect(store.getState().hover?.placeId).toBe(CAIRO.id);
    expect(stops()).toEqual([marker(CAIRO.id)]);
    fireEvent.keyDown(marker(CAIRO.id) as HTMLElement, { key: 'End' });
    expect(document.activeElement).toBe(marker(DOHA.id));
    fireEvent.keyDown(marker(DOHA.id) as HTMLElement, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(marker(EGYPT.id));
  });

  test('goes to the left for the next one in a right-to-left interface', async () => {
    await showTexts(texts, 'ar');
    renderPane();
    act(() => marker(EGYPT.id)?.focus());
    fireEvent.keyDown(marker(EGYPT.id) as HTMLElement, { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(marker(CAIRO.id));
  });

  test('stays in a group that opens', async () => {
    renderPane();
    act(() => cluster()?.focus());
    fireEvent.click(cluster() as HTMLElement, { detail: 0 });
    await waitFor(() => expect(document.activeElement).toBe(marker(GAZA.id)));
  });
});

describe('the base map', () => {
  const tiles = () => document.querySelectorAll('img.leaflet-tile');

  test('asks no other host until OpenStreetMap is chosen', () => {
    renderPane();
    expect(tiles()).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: 'Base map' }));
    fireEvent.click(screen.getByRole('radio', { name: 'OpenStreetMap' }));
    expect(store.getState().preferences.baseMap).toBe('openstreetmap');
    expect(tiles().length).toBeGreaterThan(0);
    expect(screen.getByRole('link', { name: /OpenStreetMap contributors/ }).getAttribute('href')).toBe(
      'https://www.openstreetmap.org/copyright',
    );
  });

  test('tells when tiles do not come, and is silent when they do', () => {
    store.getState().prefer({ baseMap: 'openstreetmap' });
    renderPane();
    const [first, second] = tiles();
    fireEvent.error(first as Element);
    expect(notices()).toBe(texts.t('map.tilesFailed'));
    fireEvent.load(second as Element);
    expect(notices()).toBe('');
  });

  test('brings its own names back when tiles do not come', () => {
    store.getState().showMentions([mention(CAIRO, 0)]);
    store.getState().prefer({ baseMap: 'openstreetmap' });
    renderPane();
    const ownNames = () => document.querySelectorAll('.map-context').length;
    expect(ownNames()).toBe(0);
    fireEvent.error(tiles()[0] as Element);
    act(() => theMap().setView([30, 33], 6, { animate: false }));
    expect(ownNames()).toBeGreaterThan(0);
  });

  test('asks for the address of one’s own tiles, tells what is wrong with it, and takes it when it fits', async () => {
    renderPane();
    fireEvent.click(screen.getByRole('button', { name: 'Base map' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Tiles of your own' }));
    expect(tiles()).toHaveLength(0);
    const address = await screen.findByRole('textbox', { name: 'Address of the tiles' });
    fireEvent.change(address, { target: { value: 'http://maps.example.org/{z}/{x}/{y}.png' } });
    fireEvent.click(screen.getByRole('button', { name: 'Use these tiles' }));
    expect(screen.getByText(texts.t('ownTiles.notSecure'))).toBeDefined();
    expect(tiles()).toHaveLength(0);
    fireEvent.change(address, { target: { value: 'https://maps.example.org/{z}/{x}/{y}.png' } });
    fireEvent.change(screen.getByRole('textbox', { name: 'Credit to show' }), {
      target: { value: 'دائرة الخرائط' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Use these tiles' }));
    expect(tiles()[0]?.getAttribute('src')).toMatch(/^https:\/\/maps\.example\.org\/\d+\/\d+\/\d+\.png$/);
    expect(screen.getByText('دائرة الخرائط')).toBeDefined();
    expect(store.getState().preferences.ownTiles?.credit).toBe('دائرة الخرائط');
    fireEvent.error(tiles()[0] as Element);
    expect(screen.getByText(texts.t('ownTiles.failed'))).toBeDefined();
  });

  test('is outlines again without a trace of the failure', () => {
    store.getState().prefer({ baseMap: 'openstreetmap' });
    renderPane();
    fireEvent.error(tiles()[0] as Element);
    act(() => store.getState().prefer({ baseMap: 'outline' }));
    expect(tiles()).toHaveLength(0);
    expect(store.getState().tilesFailed).toBe(false);
  });
});

describe('the wheel', () => {
  test('zooms with Ctrl or after the map has the focus; else it tells how', async () => {
    renderPane();
    const zoomAround = vi.spyOn(theMap(), 'setZoomAround').mockReturnThis();
    const zooms = () => theMap().scrollWheelZoom.enabled();
    fireEvent.wheel(container(), { deltaY: 100 });
    expect(zooms()).toBe(false);
    expect(screen.getByText(texts.t('map.wheelHint')).dataset.due).toBe('true');
    fireEvent.wheel(container(), { deltaY: 100, ctrlKey: true });
    expect(zooms()).toBe(true);
    fireEvent.wheel(container(), { deltaY: 100 });
    expect(zooms()).toBe(false);
    act(() => container().focus());
    fireEvent.wheel(container(), { deltaY: 100 });
    expect(zooms()).toBe(true);
    // Leaflet zooms a moment after the wheel: the map must not be gone by then.
    await waitFor(() => expect(zoomAround).toHaveBeenCalledOnce());
  });
});
