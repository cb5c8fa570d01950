import { describe, expect, test } from 'vitest';
import { goBack, type PastView, record, type ViewHistory } from './view-history.ts';

const view = (lon: number, zoom = 6): PastView => ({ lat: 30, lon, zoom, across: 10, up: 8 });
const visited = (...views: PastView[]): ViewHistory => views.reduce<ViewHistory>(record, []);

describe('the history of views', () => {
  test('goes back view by view to the first', () => {
    const history = visited(view(10), view(30), view(50));
    const once = goBack(history);
    expect(once?.view.lon).toBe(30);
    const twice = goBack(once?.history ?? []);
    expect(twice?.view.lon).toBe(10);
    expect(goBack(twice?.history ?? [])).toBeNull();
  });

  test('takes small moves for the view they began with, even many of them', () => {
    const history = visited(view(10), view(11), view(12), view(13.5));
    expect(history).toHaveLength(2);
    expect(history.map(({ lon }) => lon)).toEqual([10, 13.5]);
  });

  test('tells another zoom from a move', () => {
    expect(visited(view(10), view(10, 8))).toHaveLength(2);
    expect(visited(view(10), view(10, 6.25))).toHaveLength(1);
  });

  test('forgets the oldest of very many', () => {
    const history = visited(...Array.from({ length: 80 }, (_, step) => view(step * 20)));
    expect(history).toHaveLength(50);
    expect(history.at(-1)?.lon).toBe(79 * 20);
  });

  test('is what it was when one goes back and forth', () => {
    const back = goBack(visited(view(10), view(30)));
    expect(record(back?.history ?? [], view(30)).map(({ lon }) => lon)).toEqual([10, 30]);
  });
});
