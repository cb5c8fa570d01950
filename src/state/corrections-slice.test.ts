import { beforeEach, describe, expect, it } from 'vitest';
import { parsePlainText } from '../domain/article/parse-plain-text.ts';
import type { NameCorrection } from '../domain/correction/correction.ts';
import { placeId } from '../domain/gazetteer/place.ts';
import { placeOf } from '../domain/recognition/mention.ts';
import { recognise } from '../domain/recognition/recognise.ts';
import { newsGazetteer } from '../domain/testdata/news-places.ts';
import { MILL, ofMention, SHORT_ARTICLE } from '../testing/short-text.ts';
import { selectArticlePlaces } from './article-places.ts';
import { selectDecisions, selectMentions } from './article-slice.ts';
import { correct } from './correct.ts';
import { type AppStore, createAppStore } from './create-app-store.ts';
import { selectPlace, selectPlaceName } from './gazetteer-slice.ts';
import { nationalitiesIn } from './nationalities-in.ts';
import { WORD_RULES } from './word-rules.ts';

let store: AppStore;
const state = () => store.getState();
const placesNow = () => selectMentions(state()).map(placeOf);

beforeEach(() => {
  store = createAppStore({}, { wordRules: WORD_RULES });
  state().gazetteerLoaded(newsGazetteer());
  state().showArticle(SHORT_ARTICLE);
  state().showMentions(recognise(SHORT_ARTICLE.blocks, newsGazetteer()));
});

describe('corrections', () => {
  it('change what the mentions mean, and can be undone and done again', () => {
    expect(placesNow()).toEqual(['t:cairo', 't:gaza-strip', 't:cairo']);
    correct(store, ofMention('غزة', { kind: 'place', placeId: placeId('t:gaza-city') }));
    expect(placesNow()).toEqual(['t:cairo', 't:gaza-city', 't:cairo']);
    correct(store, {
      scope: 'article',
      name: 'القاهرة',
      lightsUnlit: false,
      decision: { kind: 'not-a-place' },
    });
    expect(placesNow()).toEqual(['t:gaza-city']);
    state().undo();
    expect(placesNow()).toEqual(['t:cairo', 't:gaza-city', 't:cairo']);
    state().undo();
    expect(placesNow()).toEqual(['t:cairo', 't:gaza-strip', 't:cairo']);
    state().undo();
    state().redo();
    state().redo();
    expect(placesNow()).toEqual(['t:gaza-city']);
    state().redo();
    expect(state().future).toEqual([]);
  });

  it('give the same mentions as long as nothing changes', () => {
    correct(store, ofMention('غزة', { kind: 'unknown' }));
    expect(selectMentions(state())).toBe(selectMentions(state()));
    expect(selectArticlePlaces(state())).toBe(selectArticlePlaces(state()));
  });

  it('make what was undone unreachable once something else is decided', () => {
    correct(store, ofMention('غزة', { kind: 'unknown' }));
    state().undo();
    correct(store, ofMention('غزة', { kind: 'not-a-place' }));
    expect(state().future).toEqual([]);
    expect(placesNow()).toEqual(['t:cairo', 't:cairo']);
  });

  it('for always go into the memory, in the place of the article’s own', () => {
    const always: NameCorrection = {
      scope: 'always',
      name: 'غزة',
      lightsUnlit: false,
      decision: { kind: 'place', placeId: placeId('t:gaza-city') },
    };
    correct(store, ofMention('غزة', { kind: 'unknown' }));
    correct(store, always);
    expect(state().corrections.corrections).toEqual([]);
    expect(state().memory).toEqual([always]);
    expect(placesNow()).toEqual(['t:cairo', 't:gaza-city', 't:cairo']);
    state().undo();
    expect(state().memory).toEqual([]);
  });

  it('are taken back one by one', () => {
    const correction = ofMention('غزة', { kind: 'unknown' });
    correct(store, correction);
    state().dropCorrection(correction);
    expect(placesNow()).toEqual(['t:cairo', 't:gaza-strip', 't:cairo']);
    state().undo();
    expect(placesNow()).toEqual(['t:cairo', null, 't:cairo']);
  });

  it('put places of the reader’s own on the map', () => {
    correct(store, ofMention('غزة', { kind: 'own-place', place: MILL }));
    expect(placesNow()).toEqual(['t:cairo', MILL.id, 't:cairo']);
    expect(selectPlace(MILL.id)(state())).toBe(MILL);
    expect(selectPlaceName(MILL.id)(state())).toBe('الطاحونة');
    expect(selectArticlePlaces(state()).map(({ place }) => place.id)).toEqual(['t:cairo', MILL.id]);
  });

  it('stay with an edited text, which is undone like them', () => {
    const correction = ofMention('غزة', { kind: 'unknown' });
    correct(store, correction);
    const edited = { ...SHORT_ARTICLE, blocks: parsePlainText('من القاهرة.') };
    state().editArticle(edited);
    expect(state().mentions.status).toBe('loading');
    state().showMentions(recognise(edited.blocks, newsGazetteer()));
    expect(selectDecisions(state())).toMatchObject([{ correction, at: null }]);
    state().undo();
    expect(state().article).toEqual({ status: 'ready', value: SHORT_ARTICLE });
    expect(state().mentions.status).toBe('loading');
  });

  it('are another article’s own when that is opened', () => {
    correct(store, ofMention('غزة', { kind: 'unknown' }));
    state().showArticle({ ...SHORT_ARTICLE, id: 'b' });
    expect(state().corrections.corrections).toEqual([]);
    expect(state().past).toEqual([]);
  });

  it('say what an article is about', () => {
    state().sayAbout([placeId('iso:EG')]);
    expect(state().corrections.about).toEqual(['iso:EG']);
    state().undo();
    expect(state().corrections.about).toBeNull();
  });
});

it('nothing is decided on a mention that is none any more', () => {
  const [cairo] = selectMentions(state());
  if (!cairo) throw new Error('nothing is named');
  const target = { kind: 'mention', mentionId: cairo.id } as const;
  correct(store, ofMention('القاهرة', { kind: 'not-a-place' }));
  state().startCorrecting(target);
  expect(state().correcting).toBeNull();
  state().undo();
  state().startCorrecting(target);
  expect(state().correcting).toMatchObject({ target });
});

it('a name of several words that is no place leaves no nationality, lit or not; a single word may be one', () => {
  const [block, ...blocks] = parsePlainText('عاد من المملكة العربية السعودية قبل أن يصل إلى مصر السعودي');
  if (!block) throw new Error('nothing to read');
  state().showArticle({ ...SHORT_ARTICLE, id: 'c', blocks: [block, ...blocks] });
  state().showMentions(recognise([block], newsGazetteer()));
  const nationalities = () => nationalitiesIn(state(), block).map(({ text }) => text);
  expect(nationalities()).toEqual(['السعودي']);
  correct(store, {
    scope: 'article',
    name: 'المملكة العربية السعودية',
    lightsUnlit: false,
    decision: { kind: 'not-a-place' },
  });
  expect(placesNow()).toEqual(['iso:EG']);
  expect(nationalities()).toEqual(['السعودي']);
  state().undo();
  state().prefer({ hiddenMarks: ['scene', 'named'] });
  expect(nationalities()).toEqual(['السعودي']);
});
