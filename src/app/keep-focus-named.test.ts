import { expect, it } from 'vitest';
import { placeId } from '../domain/gazetteer/place.ts';
import { mentionId } from '../domain/recognition/mention.ts';
import { recognise } from '../domain/recognition/recognise.ts';
import { newsGazetteer } from '../domain/testdata/news-places.ts';
import { correct } from '../state/correct.ts';
import { createAppStore } from '../state/create-app-store.ts';
import { WORD_RULES } from '../state/word-rules.ts';
import { FIRST_BLOCK, MILL, ofMention, SHORT_ARTICLE } from '../testing/short-text.ts';
import { keepFocusNamed } from './keep-focus-named.ts';

function readStore() {
  const store = createAppStore({}, { wordRules: WORD_RULES });
  store.getState().gazetteerLoaded(newsGazetteer());
  store.getState().showArticle(SHORT_ARTICLE);
  store.getState().showMentions(recognise(SHORT_ARTICLE.blocks, newsGazetteer()));
  keepFocusNamed(store);
  return store;
}

it('a step back takes the place along that the text names no more, or goes on with what its mention means', () => {
  const store = readStore();
  const state = () => store.getState();
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
  state().focusPlace(
    placeId('t:gaza-city'),
    'keys',
    mentionId(FIRST_BLOCK.id, FIRST_BLOCK.text.indexOf('غزة')),
  );
  state().undo();
  expect(state().focus).toMatchObject({ placeId: 't:gaza-strip', origin: 'url' });
});

it('the way back from a comparison leaves a place of another article, and keeps one of this', () => {
  const store = readStore();
  const state = () => store.getState();
  const chosenThere = (id: string) => {
    state().startComparison(['one', 'other']);
    state().focusPlace(placeId(id), 'list');
    state().endComparison();
    return state().focus;
  };
  expect(chosenThere('t:doha').kind).toBe('none');
  expect(chosenThere('t:gaza-strip')).toMatchObject({ placeId: 't:gaza-strip' });
});
