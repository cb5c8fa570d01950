import { act } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { createGazetteer } from '../domain/gazetteer/gazetteer.ts';
import { kindWord } from '../domain/gazetteer/kind-word.ts';
import { type Place, placeId } from '../domain/gazetteer/place.ts';
import { recognise } from '../domain/recognition/recognise.ts';
import { newsGazetteer } from '../domain/testdata/news-places.ts';
import { PlacesPanel } from '../features/places/PlacesPanel.tsx';
import { ArticleView } from '../features/reader/ArticleView.tsx';
import { makeTexts } from '../i18n/set-up.ts';
import { newsArticle } from '../testing/news-article.ts';
import { readingStore, renderApp } from '../testing/render-app.tsx';
import { FocusAnnouncer } from './FocusAnnouncer.tsx';

const CALIFORNIA: Place = {
  id: placeId('iso:US-CA'),
  kind: 'division',
  position: { lat: 37.25, lon: -119.75 },
  country: placeId('iso:US'),
  population: 39_000_000,
  names: ['كاليفورنيا'],
};

beforeEach(() => {
  // What jsdom lacks of a page.
  Element.prototype.scrollIntoView = () => {};
});

it.each([
  ['ar', ['ولاية', 'ولاية', 'محافظة', 'منطقة', 'إقليم', 'إمارة', 'جمهورية']],
  ['en', ['state', 'province', 'governorate', 'region', 'province', 'emirate', 'republic']],
  ['fr', ['État', 'wilaya', 'gouvernorat', 'région', 'province', 'émirat', 'république']],
  ['fa', ['ایالت', 'استان', 'استان', 'منطقه', 'ایالت', 'امیرنشین', 'جمهوری']],
  ['tr', ['eyalet', 'vilayet', 'il', 'bölge', 'eyalet', 'emirlik', 'cumhuriyet']],
] as const)('calls a division what newspapers in %s call it', async (language, words) => {
  const { t } = await makeTexts(language);
  const codes = ['US-CA', 'DZ-03', 'EG-ASN', 'SA-04', 'PK-SD', 'AE-DU', 'RU-CE'];
  expect(codes.map((code) => t(kindWord({ ...CALIFORNIA, id: placeId(`iso:${code}`) })))).toEqual(words);
});

it('calls California a state in the text, in the list, on its card and to a reader by ear', async () => {
  const store = readingStore('ar');
  const [block] = newsArticle().blocks;
  if (!block) throw new Error('no block');
  const blocks = [{ ...block, text: 'اندلعت حرائق في كاليفورنيا أمس.' }];
  const gazetteer = createGazetteer([...newsGazetteer().places, CALIFORNIA]);
  store.getState().gazetteerLoaded(gazetteer);
  const article = { ...newsArticle(), blocks };
  store.getState().showArticle(article);
  store.getState().showMentions(recognise(blocks, gazetteer));
  await renderApp(
    <>
      <ArticleView article={article} />
      <PlacesPanel />
      <FocusAnnouncer />
    </>,
    'ar',
    store,
  );
  const words = () => [
    document.querySelector('a.mention')?.getAttribute('aria-label'),
    document.querySelector('.place-row-count')?.getAttribute('aria-label'),
    document.querySelector('.place-card-facts')?.textContent,
    document.querySelector('[data-announcer]')?.textContent,
  ];
  act(() => store.getState().focusPlace(CALIFORNIA.id, 'map'));
  for (const told of words()) {
    expect(told).toContain('ولاية');
    expect(told).not.toContain('محافظة');
  }
});
