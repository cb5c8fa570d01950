import { describe, expect, it, vi } from 'vitest';
import { placeId } from '../domain/gazetteer/place.ts';
import { readingStore } from '../testing/render-app.tsx';
import { hostOf, speakWithHost } from './embedding.ts';

const HOST = 'https://news.example';

function embedded() {
  const store = readingStore('ar');
  const told: unknown[] = [];
  // The page around: only what is sent to its origin arrives.
  const outer = { postMessage: vi.fn((message: unknown, to: string) => to === HOST && told.push(message)) };
  speakWithHost(store, HOST, outer as unknown as Window);
  const ask = (data: unknown, origin = HOST, source: unknown = outer) => {
    const event = new MessageEvent('message', { data, origin });
    Object.defineProperty(event, 'source', { value: source });
    window.dispatchEvent(event);
  };
  return { store, told, ask };
}

describe('hostOf', () => {
  it.each([
    ['?host=https://news.example', HOST],
    ['?lang=ar&host=https%3A%2F%2Fnews.example%2Fpage', HOST],
    ['?host=news.example', null],
    ['?host=javascript:alert(1)', null],
    ['?host=*', null],
    ['', null],
  ])('of %s is %s', (search, host) => {
    expect(hostOf(search)).toBe(host);
  });
});

describe('a page in a frame', () => {
  it('says that it is ready and goes where the host asks, without telling that back', () => {
    const { store, told, ask } = embedded();
    expect(told).toEqual([{ kind: 'yaqut:embedded' }]);
    ask({ kind: 'yaqut:go', placeId: 't:cairo' });
    expect(store.getState().focus).toMatchObject({ kind: 'place', placeId: 't:cairo' });
    expect(told).toHaveLength(1);
  });

  it('tells what the reader chooses and puts away', () => {
    const { store, told } = embedded();
    store.getState().focusPlace(placeId('t:cairo'), 'reader');
    expect(told.at(-1)).toMatchObject({ kind: 'yaqut:place', placeId: 't:cairo', name: 'القاهرة' });
    store.getState().clearFocus('keys');
    expect(told.at(-1)).toMatchObject({ kind: 'yaqut:place', placeId: null });
  });

  it('says so when the article does not name the place', () => {
    const { store, told, ask } = embedded();
    ask({ kind: 'yaqut:go', placeId: 't:nowhere' });
    expect(told.at(-1)).toEqual({ kind: 'yaqut:unknown', placeId: 't:nowhere' });
    expect(store.getState().focus.kind).toBe('none');
  });

  it('hears no other origin, no other window and nothing of another shape', () => {
    const { store, told, ask } = embedded();
    ask({ kind: 'yaqut:go', placeId: 't:cairo' }, 'https://evil.example');
    ask({ kind: 'yaqut:go', placeId: 't:cairo' }, HOST, window);
    ask({ kind: 'yaqut:go', placeId: { toString: () => 't:cairo' } });
    ask('yaqut:go');
    ask(null);
    expect(store.getState().focus.kind).toBe('none');
    expect(told).toHaveLength(1);
  });
});
