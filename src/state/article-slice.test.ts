import { describe, expect, it } from 'vitest';
import { blockId } from '../domain/article/article.ts';
import { placeId } from '../domain/gazetteer/place.ts';
import { type Mention, mentionId } from '../domain/recognition/mention.ts';
import { newsArticle, newsMentions } from '../testing/news-article.ts';
import {
  selectMention,
  selectMentions,
  selectMentionsByPlace,
  selectMentionsIn,
  selectMentionsOf,
} from './article-slice.ts';
import { createAppStore } from './create-app-store.ts';

const CAIRO = placeId('t:cairo');
const unlocated: Mention = {
  id: mentionId(blockId(0), 5),
  blockId: blockId(0),
  start: 5,
  end: 9,
  text: 'الوفد',
  resolution: { candidates: [] },
};

describe('the article', () => {
  it('ends a comparison unless it is one of the compared', () => {
    const store = createAppStore();
    const article = newsArticle();
    const compared = {
      articleId: article.id,
      name: '',
      language: 'ar',
      places: new Map(),
      unlocated: new Map(),
    };
    store.getState().showComparison([compared]);
    store.getState().showArticle(article);
    expect(store.getState().comparison?.status).toBe('ready');
    store.getState().showArticle({ ...article, id: 'another' });
    expect(store.getState().comparison).toBeNull();
  });

  it('is loading at first, without mentions', () => {
    const { article, mentions } = createAppStore().getState();
    expect(article).toEqual({ status: 'loading' });
    expect(mentions).toEqual({ status: 'loading' });
  });

  it('is shown before its mentions are known', () => {
    const store = createAppStore();
    const article = newsArticle();
    store.getState().showArticle(article);
    expect(store.getState().article).toEqual({ status: 'ready', value: article });
    expect(store.getState().mentions).toEqual({ status: 'loading' });
    const mentions = newsMentions();
    store.getState().showMentions(mentions);
    expect(selectMentions(store.getState())).toBe(mentions);
  });

  it('takes the mentions of the last one away when another is shown or asked for', () => {
    const store = createAppStore();
    const { showArticle, showMentions, articleLoading } = store.getState();
    showArticle(newsArticle());
    showMentions(newsMentions());
    showArticle({ ...newsArticle(), id: 'other' });
    expect(store.getState().mentions).toEqual({ status: 'loading' });
    showMentions(newsMentions());
    articleLoading();
    expect(store.getState().article).toEqual({ status: 'loading' });
    expect(store.getState().mentions).toEqual({ status: 'loading' });
  });

  it('that failed has its reason and, for certain, no mentions', () => {
    const store = createAppStore();
    const failure = { kind: 'unknown-article', articleId: 'nope' } as const;
    store.getState().showArticle(newsArticle());
    store.getState().showMentions(newsMentions());
    store.getState().articleFailed(failure, 'nope');
    expect(store.getState().article).toEqual({ status: 'failed', failure, wanted: 'nope' });
    expect(store.getState().mentions).toEqual({ status: 'ready', value: [] });
  });

  it('stays on the page when the recognition fails', () => {
    const store = createAppStore();
    const failure = { kind: 'unreadable', file: 'gazetteer/places.json' } as const;
    store.getState().showArticle(newsArticle());
    store.getState().recognitionFailed(failure);
    expect(store.getState().article.status).toBe('ready');
    expect(store.getState().mentions).toEqual({ status: 'failed', failure });
    expect(selectMentions(store.getState())).toEqual([]);
  });
});

describe('mentions by place', () => {
  const store = createAppStore();
  store.getState().showArticle(newsArticle());
  store.getState().showMentions([...newsMentions(), unlocated]);

  it('stand in the order in which the text first names the places', () => {
    expect([...selectMentionsByPlace(store.getState()).keys()]).toEqual([
      't:cairo',
      't:doha',
      'iso:EG',
      'iso:QA',
      't:rafah',
      't:khan-younis',
      't:shifa',
      'iso:LY',
      't:tripoli-ly',
      't:benghazi',
    ]);
  });

  it('hold every mention of a place in reading order, across blocks', () => {
    const ids = selectMentionsOf(CAIRO)(store.getState()).map((mention) => mention.id);
    expect(ids).toEqual(['b0-14', 'b0-37', 'b2-38']);
    expect(
      selectMentionsByPlace(store.getState())
        .get(CAIRO)
        ?.map(({ id }) => id),
    ).toEqual(ids);
  });

  it('leave out what is not located; its block has it', () => {
    const located = [...selectMentionsByPlace(store.getState()).values()].flat();
    expect(located).toHaveLength(newsMentions().length);
    expect(located).not.toContain(unlocated);
    expect(selectMentionsIn(blockId(0))(store.getState())).toContain(unlocated);
  });

  it('are the same values as long as the mentions are, whatever else changes', () => {
    const before = store.getState();
    store.getState().focusPlace(CAIRO, 'map');
    store.getState().prefer({ theme: 'dark' });
    const after = store.getState();
    expect(after).not.toBe(before);
    expect(selectMentionsByPlace(after)).toBe(selectMentionsByPlace(before));
    expect(selectMentionsOf(CAIRO)(after)).toBe(selectMentionsOf(CAIRO)(before));
    expect(selectMentionsIn(blockId(0))(after)).toBe(selectMentionsIn(blockId(0))(before));
  });

  it('are new when the mentions are', () => {
    const other = createAppStore();
    other.getState().showMentions(newsMentions());
    const before = selectMentionsByPlace(other.getState());
    other.getState().showMentions(newsMentions().slice(0, 1));
    expect(selectMentionsByPlace(other.getState())).not.toBe(before);
    expect([...selectMentionsByPlace(other.getState()).keys()]).toEqual(['t:cairo']);
  });

  it('are one same empty list for no place, a place not named and a block without any', () => {
    const state = store.getState();
    const none = selectMentionsOf(null)(state);
    expect(none).toEqual([]);
    expect(selectMentionsOf(placeId('iso:JO'))(state)).toBe(none);
    expect(selectMentionsIn(blockId(3))(state)).toBe(none);
    expect(selectMentions(createAppStore().getState())).toBe(none);
  });

  it('of one block are only that block’s', () => {
    expect(selectMentionsIn(blockId(2))(store.getState()).map(({ id }) => id)).toEqual([
      'b2-15',
      'b2-20',
      'b2-38',
      'b2-64',
    ]);
  });
});

describe('the mentions of a long text', () => {
  const [first, second, third] = newsMentions();
  if (!first || !second || !third) throw new Error('no mentions');
  const reading = () => {
    const store = createAppStore();
    store.getState().showArticle(newsArticle());
    store.getState().showMentionsSoFar([first], { done: 10, of: 100 });
    return store;
  };

  it('come one after another and can be read meanwhile', () => {
    const store = reading();
    store.getState().showMentionsSoFar([first, second, third], { done: 60, of: 100 });
    expect(store.getState().mentions).toEqual({
      status: 'partial',
      value: [first, second, third],
      progress: { done: 60, of: 100 },
    });
    expect(selectMentions(store.getState())).toHaveLength(3);
    expect(selectMention(second.id)(store.getState())).toBe(second);
  });

  it('rest when stopped, even where a step was under way, and go on', () => {
    const store = reading();
    store.getState().mentionsStopped();
    store.getState().showMentionsSoFar([first, second], { done: 20, of: 100 });
    expect(store.getState().mentions.status).toBe('stopped');
    expect(selectMentions(store.getState())).toHaveLength(2);
    store.getState().mentionsGoOn();
    expect(store.getState().mentions.status).toBe('partial');
    store.getState().showMentions([first, second, third]);
    store.getState().mentionsStopped();
    expect(store.getState().mentions.status).toBe('ready');
  });

  it('take the focus along when the whole text shows that another place is meant', () => {
    const store = reading();
    const meant = placeId('t:elsewhere');
    store.getState().focusPlace(CAIRO, 'reader', first.id);
    const resolved: Mention = {
      ...first,
      resolution: { candidates: [{ placeId: meant, score: 1, reasons: [] }] },
    };
    store.getState().showMentions([resolved]);
    expect(store.getState().focus).toEqual({
      kind: 'place',
      placeId: meant,
      mentionId: first.id,
      origin: 'url',
    });
    const focus = store.getState().focus;
    store.getState().showMentions([resolved, second]);
    expect(store.getState().focus).toBe(focus);
    store.getState().showMentionsSoFar([first], { done: 20, of: 100 });
    expect(store.getState().focus).toMatchObject({ placeId: CAIRO, mentionId: first.id });
  });
});
