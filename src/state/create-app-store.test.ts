import { describe, expect, it } from 'vitest';
import { placeId } from '../domain/gazetteer/place.ts';
import { newsGazetteer } from '../domain/testdata/news-places.ts';
import { createAppStore } from './create-app-store.ts';
import { selectPlace, selectPlaceName } from './gazetteer-slice.ts';
import { DEFAULT_PREFERENCES } from './preferences-slice.ts';

const NO_LINES = { type: 'MultiLineString' as const, coordinates: [] };
const NO_BORDERS = { settled: NO_LINES, disputed: NO_LINES };

const CAIRO = placeId('t:cairo');
const NOWHERE = placeId('t:nowhere');

describe('createAppStore', () => {
  it('makes stores that share nothing', () => {
    const [one, other] = [createAppStore(), createAppStore()];
    one.getState().focusPlace(CAIRO, 'map');
    one.getState().tell('unknown-place');
    one.getState().prefer({ theme: 'dark' });
    expect(other.getState().focus.kind).toBe('none');
    expect(other.getState().notices).toEqual([]);
    expect(other.getState().preferences).toEqual(DEFAULT_PREFERENCES);
  });

  it('starts with the preferences known and the usual ones for the rest', () => {
    const { preferences } = createAppStore({ language: 'en', placeOrder: 'name' }).getState();
    expect(preferences).toEqual({ ...DEFAULT_PREFERENCES, language: 'en', placeOrder: 'name' });
  });
});

describe('preferences', () => {
  it('change one by one', () => {
    const store = createAppStore({ language: 'en' });
    store.getState().prefer({ theme: 'sepia' });
    store.getState().prefer({ baseMap: 'openstreetmap' });
    expect(store.getState().preferences).toEqual({
      ...DEFAULT_PREFERENCES,
      language: 'en',
      theme: 'sepia',
      baseMap: 'openstreetmap',
    });
  });

  it('ask nothing of any other host until the reader does', () => {
    expect(createAppStore().getState().preferences.baseMap).toBe('outline');
  });
});

describe('notices', () => {
  it('are told each once, the oldest first', () => {
    const store = createAppStore();
    const { tell } = store.getState();
    tell('unknown-place');
    tell('storage-refused');
    const told = store.getState().notices;
    tell('unknown-place');
    expect(told).toEqual(['unknown-place', 'storage-refused']);
    expect(store.getState().notices).toBe(told);
  });

  it('are put away one by one and can be told anew', () => {
    const store = createAppStore();
    const { tell, dismiss } = store.getState();
    tell('unknown-place');
    tell('storage-refused');
    dismiss('unknown-place');
    expect(store.getState().notices).toEqual(['storage-refused']);
    dismiss('names-unreachable');
    expect(store.getState().notices).toEqual(['storage-refused']);
    tell('unknown-place');
    expect(store.getState().notices).toEqual(['storage-refused', 'unknown-place']);
  });
});

describe('the gazetteer', () => {
  it('gives no place before it is there, nor after it failed', () => {
    const store = createAppStore();
    expect(selectPlace(CAIRO)(store.getState())).toBeUndefined();
    store.getState().gazetteerFailed({ kind: 'unreachable', file: 'gazetteer/places.json' });
    expect(store.getState().gazetteer.status).toBe('failed');
    expect(selectPlace(CAIRO)(store.getState())).toBeUndefined();
    expect(selectPlaceName(CAIRO)(store.getState())).toBe(CAIRO);
  });

  it('gives places by id, none for an id it lacks or none', () => {
    const store = createAppStore();
    const gazetteer = newsGazetteer();
    store.getState().gazetteerLoaded(gazetteer);
    expect(selectPlace(CAIRO)(store.getState())).toBe(gazetteer.place(CAIRO));
    expect(selectPlace(NOWHERE)(store.getState())).toBeUndefined();
    expect(selectPlace(null)(store.getState())).toBeUndefined();
    expect(selectPlace(undefined)(store.getState())).toBeUndefined();
  });

  it('names a place in the interface’s language, else in Arabic, else by its id', () => {
    const store = createAppStore();
    store.getState().gazetteerLoaded(newsGazetteer());
    expect(selectPlaceName(CAIRO)(store.getState())).toBe('القاهرة');
    store.getState().namePlaces(new Map([[CAIRO, 'Cairo']]));
    expect(selectPlaceName(CAIRO)(store.getState())).toBe('Cairo');
    expect(selectPlaceName(placeId('t:doha'))(store.getState())).toBe('الدوحة');
    expect(selectPlaceName(NOWHERE)(store.getState())).toBe(NOWHERE);
    store.getState().namePlaces(new Map());
    expect(selectPlaceName(CAIRO)(store.getState())).toBe('القاهرة');
  });
});

describe('the map view', () => {
  it('has its outlines loading, there, or failed with the reason', () => {
    const store = createAppStore();
    const outlines = {
      countries: [],
      territories: [],
      bordersWithin: NO_BORDERS,
      bordersBeyond: NO_BORDERS,
      rivers: NO_LINES,
      lakes: { type: 'MultiPolygon' as const, coordinates: [] },
      areas: new Map(),
    };
    const failure = { kind: 'unreachable', file: 'basemap/outlines.json' } as const;
    expect(store.getState().outlines).toEqual({ status: 'loading' });
    store.getState().outlinesFailed(failure);
    expect(store.getState().outlines).toEqual({ status: 'failed', failure });
    store.getState().outlinesLoaded(outlines);
    expect(store.getState().outlines).toEqual({ status: 'ready', value: outlines });
    store.getState().outlinesFailed(failure);
    expect(store.getState().outlines).toEqual({ status: 'ready', value: outlines });
  });

  it('knows whether online tiles fail and whether the sheet is drawn up', () => {
    const store = createAppStore();
    const seen = () => {
      const { tilesFailed, sheetOpen } = store.getState();
      return { tilesFailed, sheetOpen };
    };
    expect(seen()).toEqual({ tilesFailed: false, sheetOpen: false });
    store.getState().tilesMissing();
    store.getState().openSheet();
    expect(seen()).toEqual({ tilesFailed: true, sheetOpen: true });
    store.getState().tilesArrived();
    expect(seen()).toEqual({ tilesFailed: false, sheetOpen: true });
    store.getState().closeSheet();
    expect(seen()).toEqual({ tilesFailed: false, sheetOpen: false });
  });
});
