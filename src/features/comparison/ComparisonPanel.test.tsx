import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { placeId } from '../../domain/gazetteer/place.ts';
import type { LanguageTag } from '../../i18n/languages.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { ComparisonPanel } from './ComparisonPanel.tsx';

const nothing = async () => true;

const compared = (articleId: string, places: readonly string[], unlocated: readonly string[] = []) => ({
  articleId,
  name: articleId,
  language: 'ar',
  places: new Map(places.map((id) => [placeId(id), 1])),
  unlocated: new Map(unlocated.map((text) => [text, 1])),
});

it('lists what no place is known for beside the places, by who names it', async () => {
  const { store } = await renderApp(<ComparisonPanel onSave={nothing} />, 'en');
  act(() =>
    store
      .getState()
      .showComparison([compared('a', ['t:cairo'], ['ألميريا']), compared('b', [], ['ألميريا'])]),
  );
  const [first, second] = screen.getAllByRole('list').slice(1);
  expect(first?.textContent).toMatch(/ألميريا.*not on the map.*2 mentions/u);
  expect(second?.textContent).toMatch(/Cairo/u);
  expect(second?.textContent).not.toContain('ألميريا');
});

it('gives a place its Arabic name beside the interface’s, where that is another', async () => {
  const { store } = await renderApp(<ComparisonPanel onSave={nothing} />, 'en');
  act(() => store.getState().showComparison([compared('a', ['t:cairo']), compared('b', [])]));
  const row = screen.getByRole('button', { name: /Cairo/u });
  expect(within(row).getByText('القاهرة').lang).toBe('ar');
  cleanup();
  const { store: arabic } = await renderApp(<ComparisonPanel onSave={nothing} />, 'ar');
  act(() => arabic.getState().showComparison([compared('a', ['t:cairo']), compared('b', [])]));
  expect(screen.getAllByText('القاهرة')).toHaveLength(1);
});

it.each<[LanguageTag, ...string[]]>([
  ['en', 'In all the articles', 'In articles A and B', 'Only in article C'],
  ['fr', 'Dans tous les articles', 'Dans les articles A et B', 'Seulement dans l’article C'],
  ['ar', 'في المقالات كلها', 'في المقالين أ وب', 'في المقال ج وحده'],
])(
  'says in a sentence of the language which articles name the places (%s)',
  async (language, ...headings) => {
    const { store } = await renderApp(<ComparisonPanel onSave={nothing} />, language);
    act(() =>
      store
        .getState()
        .showComparison([
          compared('a', ['t:cairo', 't:rafah']),
          compared('b', ['t:cairo', 't:rafah']),
          compared('c', ['t:cairo', 't:doha']),
        ]),
    );
    const told = screen.getAllByRole('heading', { level: 3 }).map((heading) => {
      const letters = heading.querySelector('.article-letters')?.textContent ?? '';
      return heading.textContent?.slice(letters.length).replace(/[\u2068\u2069]/gu, '');
    });
    expect(told).toEqual(headings);
  },
);

it('says of two articles that both name a place', async () => {
  const { store } = await renderApp(<ComparisonPanel onSave={nothing} />, 'en');
  act(() => store.getState().showComparison([compared('a', ['t:cairo']), compared('b', ['t:cairo'])]));
  expect(screen.getByRole('heading', { level: 3, name: /In both articles$/u })).toBeDefined();
});

it('saves its table, where something is named, and says when that fails', async () => {
  const outcomes = [false, true];
  const { store } = await renderApp(<ComparisonPanel onSave={async () => outcomes.shift() ?? true} />, 'en');
  act(() => store.getState().showComparison([compared('a', []), compared('b', [])]));
  expect(screen.queryByRole('button', { name: /table/u })).toBeNull();
  act(() => store.getState().showComparison([compared('a', ['t:cairo']), compared('b', [])]));
  fireEvent.click(screen.getByRole('button', { name: /table/u }));
  expect(await screen.findByRole('alert')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: /table/u }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});
