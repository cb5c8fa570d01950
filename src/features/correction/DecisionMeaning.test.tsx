import { expect, it } from 'vitest';
import { makePlace } from '../../domain/testdata/news-places.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { DecisionMeaning } from './DecisionMeaning.tsx';

it('a place of the reader’s own is told by the name it was given', async () => {
  const place = makePlace({ id: 'own:1', names: ['بارا (كردفان)'] });
  const { container } = await renderApp(<DecisionMeaning decision={{ kind: 'own-place', place }} />, 'en');
  expect(container.textContent).toBe('بارا (كردفان) · A place you put on the map');
});
