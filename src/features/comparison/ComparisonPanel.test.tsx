import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { placeId } from '../../domain/gazetteer/place.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { ComparisonPanel } from './ComparisonPanel.tsx';

it('lists what no place is known for beside the places, by who names it', async () => {
  const { store } = await renderApp(<ComparisonPanel />, 'en');
  const compared = (articleId: string, places: readonly string[]) => ({
    articleId,
    name: articleId,
    language: 'ar',
    places: new Map(places.map((id) => [placeId(id), 1])),
    unlocated: new Map([['ألميريا', 1]]),
  });
  act(() => store.getState().showComparison([compared('a', ['t:cairo']), compared('b', [])]));
  const [first, second] = screen.getAllByRole('list').slice(1);
  expect(first?.textContent).toMatch(/ألميريا.*not on the map.*2 mentions/u);
  expect(second?.textContent).toMatch(/Cairo/u);
  expect(second?.textContent).not.toContain('ألميريا');
});
