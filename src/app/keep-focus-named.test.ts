import { expect, it } from 'vitest';
import type { Block } from '../domain/article/article.ts';
import { parsePlainText } from '../domain/article/parse-plain-text.ts';
import { anchorAt } from '../domain/correction/anchor.ts';
import type { Correction } from '../domain/correction/correction.ts';
import { type Place, placeId } from '../domain/gazetteer/place.ts';
import { mentionId } from '../domain/recognition/mention.ts';
import { recognise } from '../domain/recognition/recognise.ts';
import { newsGazetteer } from '../domain/testdata/news-places.ts';
import { correct } from '../state/correct.ts';
import { createAppStore } from '../state/create-app-store.ts';
import { WORD_RULES } from '../state/word-rules.ts';
import { keepFocusNamed } from './keep-focus-named.ts';

const blocks = parsePlainText('من القاهرة إلى غزة، ثم القاهرة.');
const article = { id: 'a', title: null, language: 'ar', blocks };
const [first] = blocks as [Block];
const ofMention = (quote: string, decision: Correction['decision']): Correction => {
  const start = first.text.indexOf(quote);
  return { scope: 'mention', anchor: anchorAt(first, start, start + quote.length), decision };
};
const MILL: Place = {
  id: placeId('reader:mill'),
  kind: 'facility',
  names: ['الطاحونة'],
  position: { lat: 30, lon: 31 },
  population: 0,
};

it('a step back takes the place along that the text names no more, or goes on with what its mention means', () => {
  const store = createAppStore({}, { wordRules: WORD_RULES });
  const state = () => store.getState();
  state().gazetteerLoaded(newsGazetteer());
  state().showArticle(article);
  state().showMentions(recognise(blocks, newsGazetteer()));
  keepFocusNamed(store);
  correct(store, ofMention('غزة', { kind: 'own-place', place: MILL }));
  state().focusPlace(MILL.id, 'keys');
  state().undo();
  expect(state().focus.kind).toBe('none');
  state().redo();
  state().focusPlace(placeId('t:cairo'), 'list');
  state().undo();
  expect(state().focus).toMatchObject({ placeId: 't:cairo' });
  correct(store, ofMention('غزة', { kind: 'place', placeId: placeId('t:gaza-city') }));
  state().focusPlace(placeId('t:gaza-city'), 'keys');
  state().undo();
  expect(state().focus.kind).toBe('none');
  state().redo();
  state().focusPlace(placeId('t:gaza-city'), 'keys', mentionId(first.id, first.text.indexOf('غزة')));
  state().undo();
  expect(state().focus).toMatchObject({ placeId: 't:gaza-strip', origin: 'url' });
});
