import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAppStore } from '../state/create-app-store.ts';
import { DEFAULT_PREFERENCES } from '../state/preferences-slice.ts';
import { readPreferences, rememberPreferences } from './preferences-storage.ts';

const KEY = 'yaqut.preferences';

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

/** A device that keeps nothing, as in some private windows. */
function refuseStorage() {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
}

describe('the preferences on the device', () => {
  it('are nothing at first', () => {
    expect(readPreferences()).toEqual({});
  });

  it('are read as they were chosen', () => {
    const store = createAppStore();
    rememberPreferences(store);
    store.getState().prefer({ theme: 'sepia', language: 'en' });
    store.getState().prefer({ baseMap: 'openstreetmap', placeOrder: 'name' });
    store.getState().prefer({ typeface: 'amiri', textSize: 6, digits: 'arab', hiddenMarks: ['named'] });
    expect(readPreferences()).toEqual({
      ...DEFAULT_PREFERENCES,
      theme: 'sepia',
      language: 'en',
      baseMap: 'openstreetmap',
      placeOrder: 'name',
      typeface: 'amiri',
      textSize: 6,
      digits: 'arab',
      hiddenMarks: ['named'],
    });
  });

  it('are written only when one changes', () => {
    const store = createAppStore();
    rememberPreferences(store);
    store.getState().tell('unknown-place');
    store.getState().openSheet();
    expect(localStorage.getItem(KEY)).toBeNull();
    store.getState().prefer({ theme: 'dark' });
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toEqual({ ...DEFAULT_PREFERENCES, theme: 'dark' });
  });

  it('are written no more once stopped', () => {
    const store = createAppStore();
    const stop = rememberPreferences(store);
    stop();
    store.getState().prefer({ theme: 'dark' });
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it('are taken one by one where some are of another version', () => {
    localStorage.setItem(
      KEY,
      JSON.stringify({
        theme: 'plaid',
        language: 'en',
        baseMap: 7,
        placeOrder: 'name',
        textSize: 99,
        hiddenMarks: ['odd'],
        retired: true,
      }),
    );
    expect(readPreferences()).toEqual({ language: 'en', placeOrder: 'name' });
  });

  it.each(['', '{', 'null', '7', '"text"', '[]', '{"__proto__":{"theme":"dark"}}'])(
    'are nothing where something else is stored: %s',
    (stored) => {
      localStorage.setItem(KEY, stored);
      expect(readPreferences()).toEqual({});
    },
  );

  it('are nothing on a device that refuses; the choice still holds, and the reader is told once', () => {
    refuseStorage();
    expect(readPreferences()).toEqual({});
    const store = createAppStore();
    rememberPreferences(store);
    store.getState().prefer({ theme: 'dark' });
    store.getState().prefer({ theme: 'sepia' });
    expect(store.getState().preferences.theme).toBe('sepia');
    expect(store.getState().notices).toEqual(['storage-refused']);
  });
});
