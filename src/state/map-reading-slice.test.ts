import { describe, expect, it } from 'vitest';
import { blockId } from '../domain/article/article.ts';
import { placeOf } from '../domain/recognition/mention.ts';
import { newsArticle, newsMentions } from '../testing/news-article.ts';
import { readingStore } from '../testing/render-app.tsx';
import { selectMentionsHere, selectSeenPlaceIds } from './map-reading-slice.ts';

describe('the map and the passage', () => {
  it('has the places of the blocks on the screen, each once', () => {
    const store = readingStore('en');
    store.getState().showArticle(newsArticle());
    store.getState().showMentions(newsMentions());
    expect(selectSeenPlaceIds(store.getState())).toEqual([]);
    store.getState().blocksSeen([blockId(0)]);
    const ids = selectSeenPlaceIds(store.getState());
    expect(ids).toContain('t:cairo');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('t:tripoli-libya');
  });

  it('forgets what was on the screen when it no longer follows', () => {
    const store = readingStore('en');
    store.getState().blocksSeen([blockId(0)]);
    store.getState().follow(false);
    expect(store.getState().seenBlocks).toEqual([]);
  });
});

describe('what the map shows', () => {
  it('is named by the mentions of places within it, in reading order', () => {
    const store = readingStore('en');
    store.getState().showMentions(newsMentions());
    expect(selectMentionsHere(store.getState())).toEqual([]);
    store.getState().mapShows({ south: 24, west: 50, north: 27, east: 53 });
    const here = selectMentionsHere(store.getState()).map(placeOf);
    expect(here).toContain('t:doha');
    expect(here).not.toContain('t:cairo');
  });
});
