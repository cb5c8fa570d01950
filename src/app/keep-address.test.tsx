import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeId } from '../domain/gazetteer/place.ts';
import type { MentionId } from '../domain/recognition/mention.ts';
import { startTexts } from '../i18n/set-up.ts';
import { type AppStore, createAppStore } from '../state/create-app-store.ts';
import { learnPlaces } from '../testing/learn-places.ts';
import { newsArticle, newsMentions } from '../testing/news-article.ts';
import { oncePainted } from '../testing/once-painted.ts';
import { type PublicServer, servePublic } from '../testing/serve-public.ts';
import { compare } from './compare.ts';
import { forgetUnknownPlace } from './forget-unknown-place.ts';
import { keepAddress } from './keep-address.ts';

const CAIRO = placeId('t:cairo');
const DOHA = placeId('t:doha');
const RAFAH = placeId('t:rafah');

// What looks for the places of the articles works by itself; a test says when it is done.
vi.mock('../services/library/show-comparison.ts', () => ({ showComparison: async () => undefined }));

let server: PublicServer;
let store: AppStore;
const listeners: EventListener[] = [];

beforeAll(async () => {
  server = await servePublic();
  const realFetch = fetch;
  // The page's own files come from the server; the page's address stays free to change.
  vi.stubGlobal('fetch', (url: URL) => realFetch(new URL(url.pathname, server.url)));
  const listen = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((type: string, listener: unknown) => {
    if (type === 'popstate') listeners.push(listener as EventListener);
    listen(type, listener as EventListener);
  });
});
beforeEach(() => {
  server.spoil('articles/index.json', {
    body: JSON.stringify([
      { id: 'news', file: 'news.txt', language: 'ar', title: null },
      { id: 'other', file: 'other.txt', language: 'ar', title: null },
    ]),
  });
  server.spoil('articles/news.txt', {
    body: newsArticle()
      .blocks.map((block) => block.text)
      .join('\n'),
  });
  server.spoil('articles/other.txt', { body: 'خبر آخر بلا أماكن.' });
  store = createAppStore({ language: 'ar' });
});
afterEach(() => {
  for (const listener of listeners.splice(0)) window.removeEventListener('popstate', listener);
});
afterAll(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await server.stop();
});

const address = () => `${location.search}${location.hash}`;
const focus = () => store.getState().focus;
const shownId = () => {
  const { article } = store.getState();
  return article.status === 'ready' ? article.value.id : article.status;
};

/** Opens the page at an address and waits for the article. */
async function open(at: string) {
  history.pushState(null, '', `/${at}`);
  keepAddress(store, await startTexts('ar'));
  await vi.waitFor(() => expect(shownId()).not.toBe('loading'));
}

async function openWithMentions(at: string) {
  await open(at);
  store.getState().showMentions(newsMentions());
}

/** Goes through the history as the browser's buttons do. */
async function go(steps: number) {
  const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  history.go(steps);
  await arrived;
}

/** The reader changes the address by hand. */
function visit(at: string) {
  history.pushState(null, '', `/${at}`);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

describe('another article', () => {
  it('is a step of the history also where who hears of it first has acted on it', async () => {
    store.subscribe((state, before) => {
      if (state.article !== before.article) store.getState().tell('no-arabic');
    });
    await open('#/a/news');
    const steps = history.length;
    store.getState().showArticle({ ...newsArticle(), id: 'own-1' });
    expect(address()).toBe('#/a/own-1');
    expect(history.length).toBe(steps + 1);
  });
});

describe('at start', () => {
  it('opens the first article and writes it into the address, without a step of the history', async () => {
    history.pushState(null, '', '/');
    const steps = history.length;
    keepAddress(store, await startTexts('ar'));
    await vi.waitFor(() => expect(shownId()).toBe('news'));
    expect(address()).toBe('#/a/news');
    expect(history.length).toBe(steps);
  });

  it('opens the article that the address names', async () => {
    await open('#/a/other');
    expect(shownId()).toBe('other');
    expect(address()).toBe('#/a/other');
  });

  it('tells of an article that is not there and leaves the address as it is', async () => {
    await open('?from=mail#/a/nope?place=t:cairo');
    expect(store.getState().article).toEqual({
      status: 'failed',
      failure: { kind: 'unknown-article', articleId: 'nope' },
      wanted: 'nope',
    });
    expect(address()).toBe('?from=mail#/a/nope?place=t:cairo');
  });

  it('keeps the place of the address until the mentions are known, then goes there', async () => {
    await open('#/a/news?place=t:cairo');
    expect(focus().kind).toBe('none');
    expect(address()).toBe('#/a/news?place=t:cairo');
    store.getState().hoverPlace(DOHA, 'list');
    expect(address()).toBe('#/a/news?place=t:cairo');
    const steps = history.length;
    store.getState().showMentions(newsMentions());
    expect(focus()).toEqual({ kind: 'place', placeId: CAIRO, mentionId: null, origin: 'url' });
    expect(address()).toBe('#/a/news?place=t:cairo');
    expect(history.length).toBe(steps);
  });

  it.each(['iso:JO', 't:nowhere', '__proto__', 'x y&z'])(
    'tells once of a place the article lacks and takes it out of the address: %s',
    async (place) => {
      await open(`#/a/news?place=${encodeURIComponent(place)}`);
      const steps = history.length;
      expect(store.getState().notices).toEqual([]);
      store.getState().showMentions(newsMentions());
      expect(store.getState().notices).toEqual(['unknown-place']);
      expect(focus().kind).toBe('none');
      expect(address()).toBe('#/a/news');
      expect(history.length).toBe(steps);
      store.getState().showMentions(newsMentions());
      expect(store.getState().notices).toEqual(['unknown-place']);
    },
  );
});

describe('what is told of a place the article lacks', () => {
  beforeEach(async () => {
    await openWithMentions('#/a/news?place=iso:JO');
    forgetUnknownPlace(store);
    expect(store.getState().notices).toEqual(['unknown-place']);
  });

  it('is over when another place is chosen', async () => {
    store.getState().hoverPlace(DOHA, 'list');
    expect(store.getState().notices).toEqual(['unknown-place']);
    await oncePainted(() => store.getState().focusPlace(CAIRO, 'map'));
    expect(store.getState().notices).toEqual([]);
  });

  it('is over when another article is opened, which may lack its own', async () => {
    visit('#/a/other');
    await vi.waitFor(() => expect(shownId()).toBe('other'));
    expect(store.getState().notices).toEqual([]);
    visit('#/a/news?place=iso:JO');
    await vi.waitFor(() => expect(shownId()).toBe('news'));
    store.getState().showMentions(newsMentions());
    expect(store.getState().notices).toEqual(['unknown-place']);
  });
});

describe('what the reader chooses', () => {
  it('is a step of the history when it is another place', async () => {
    await openWithMentions('#/a/news');
    const steps = history.length;
    await oncePainted(() => store.getState().focusPlace(CAIRO, 'map'));
    expect(address()).toBe('#/a/news?place=t:cairo');
    expect(history.length).toBe(steps + 1);
    await oncePainted(() => store.getState().focusPlace(DOHA, 'list'));
    expect(address()).toBe('#/a/news?place=t:doha');
    await oncePainted(() => store.getState().clearFocus('keys'));
    expect(address()).toBe('#/a/news');
    expect(history.length).toBe(steps + 3);
  });

  it('is none when it is another mention of the same place, or a preview', async () => {
    await openWithMentions('#/a/news');
    await oncePainted(() => store.getState().focusPlace(CAIRO, 'reader', 'b0-14' as MentionId));
    const steps = history.length;
    store.getState().stepMention(1, 'keys');
    await oncePainted(() => store.getState().focusPlace(CAIRO, 'list'));
    store.getState().hoverPlace(DOHA, 'map');
    expect(history.length).toBe(steps);
    expect(address()).toBe('#/a/news?place=t:cairo');
  });

  it('is written without a step when it is language or theme; other parameters stay', async () => {
    await openWithMentions('?from=mail#/a/news?place=t:cairo');
    const steps = history.length;
    store.getState().prefer({ theme: 'dark' });
    expect(address()).toBe('?from=mail&theme=dark#/a/news?place=t:cairo');
    store.getState().prefer({ language: 'en' });
    expect(address()).toBe('?from=mail&theme=dark&lang=en#/a/news?place=t:cairo');
    store.getState().prefer({ theme: 'system' });
    expect(address()).toBe('?from=mail&lang=en#/a/news?place=t:cairo');
    store.getState().prefer({ baseMap: 'openstreetmap' });
    expect(address()).toBe('?from=mail&lang=en#/a/news?place=t:cairo');
    expect(history.length).toBe(steps);
  });
});

describe('a comparison', () => {
  const compared = () => store.getState().comparison?.ids ?? [];
  const ready = (ids: readonly string[], places: readonly string[] = []) =>
    store.getState().showComparison(
      ids.map((articleId) => ({
        articleId,
        name: articleId,
        language: 'ar',
        places: new Map(places.map((id) => [placeId(id), 1])),
        unlocated: new Map(),
      })),
    );

  it('is a step of the history: back leads to the article and its place, forward into it again', async () => {
    await openWithMentions('#/a/news');
    await oncePainted(() => store.getState().focusPlace(CAIRO, 'map'));
    const steps = history.length;
    compare(store, ['other', 'news']);
    expect(address()).toBe('#/a/news?compare=other,news');
    expect(history.length).toBe(steps + 1);
    ready(['other', 'news']);
    expect(history.length).toBe(steps + 1);
    await go(-1);
    expect(store.getState().comparison).toBeNull();
    expect(shownId()).toBe('news');
    expect(focus()).toMatchObject({ placeId: CAIRO });
    await go(1);
    expect(compared()).toEqual(['other', 'news']);
    expect(address()).toBe('#/a/news?compare=other,news');
  });

  it('is left for the article by a step of its own, which the way back undoes', async () => {
    await openWithMentions('#/a/news');
    compare(store, ['other', 'news']);
    ready(['other', 'news']);
    store.getState().endComparison();
    expect(address()).toBe('#/a/news');
    await go(-1);
    expect(compared()).toEqual(['other', 'news']);
  });

  it('is opened by the address beside its article, and closed leads to that', async () => {
    await open('#/a/other?compare=news,other');
    expect(shownId()).toBe('other');
    expect(compared()).toEqual(['news', 'other']);
    expect(address()).toBe('#/a/other?compare=news,other');
    store.getState().endComparison();
    expect(shownId()).toBe('other');
    expect(address()).toBe('#/a/other');
  });

  it('takes a place of the address that any of its articles names, once these are looked through', async () => {
    await openWithMentions(`#/a/other?place=iso:JO&compare=news,other`);
    ready(['news', 'other'], ['iso:JO']);
    expect(focus()).toMatchObject({ placeId: 'iso:JO' });
    expect(store.getState().notices).toEqual([]);
    expect(address()).toBe('#/a/other?place=iso:JO&compare=news,other');
  });

  it('goes on from one of its texts to the next, and ends with another address', async () => {
    await openWithMentions('#/a/news');
    compare(store, ['news', 'other']);
    ready(['news', 'other']);
    visit('#/a/other?compare=news,other');
    await vi.waitFor(() => expect(shownId()).toBe('other'));
    expect(store.getState().comparison?.status).toBe('ready');
    expect(address()).toBe('#/a/other?compare=news,other');
    visit('#/a/other');
    expect(store.getState().comparison).toBeNull();
  });

  it('tells of a place that none of its articles names', async () => {
    await openWithMentions(`#/a/other?place=iso:JO&compare=news,other`);
    expect(store.getState().notices).toEqual([]);
    ready(['news', 'other']);
    expect(store.getState().notices).toEqual(['unknown-place']);
    expect(focus().kind).toBe('none');
    expect(address()).toBe('#/a/other?compare=news,other');
  });

  it('is there beside an article that is not', async () => {
    await open('#/a/nope?compare=news,other');
    expect(store.getState().article.status).toBe('failed');
    expect(compared()).toEqual(['news', 'other']);
    expect(address()).toBe('#/a/nope?compare=news,other');
  });
});

describe('back and forward', () => {
  it('go to the places as they were chosen, without writing steps of their own', async () => {
    await openWithMentions('#/a/news');
    await oncePainted(() => store.getState().focusPlace(CAIRO, 'map'));
    await oncePainted(() => store.getState().focusPlace(RAFAH, 'list'));
    const steps = history.length;
    await go(-1);
    expect(focus()).toMatchObject({ placeId: CAIRO, origin: 'url' });
    await go(-1);
    expect(focus()).toEqual({ kind: 'none', origin: 'url' });
    await go(2);
    expect(focus()).toMatchObject({ placeId: RAFAH, origin: 'url' });
    expect(address()).toBe('#/a/news?place=t:rafah');
    expect(history.length).toBe(steps);
  });

  it('keep the mention in focus when its place stays the same', async () => {
    await openWithMentions('#/a/news?place=t:cairo');
    store.getState().stepMention(1, 'keys');
    const before = focus();
    visit('#/a/news?place=t:cairo');
    expect(focus()).toBe(before);
  });

  it('open the other article, its place once that is known', async () => {
    await openWithMentions('#/a/other');
    store.getState().showMentions([]);
    visit('#/a/news?place=t:doha');
    expect(focus().kind).toBe('none');
    await vi.waitFor(() => expect(shownId()).toBe('news'));
    store.getState().showMentions(newsMentions());
    expect(focus()).toMatchObject({ placeId: DOHA, origin: 'url' });
    await go(-1);
    await vi.waitFor(() => expect(shownId()).toBe('other'));
    expect(focus().kind).toBe('none');
    expect(address()).toBe('#/a/other');
  });

  it('stay at the article where the address names none', async () => {
    await openWithMentions('#/a/other');
    visit('#text');
    expect(shownId()).toBe('other');
    expect(address()).toBe('#/a/other');
  });

  it('tell of a place that the article lacks', async () => {
    await openWithMentions('#/a/news?place=t:cairo');
    visit('#/a/news?place=iso:JO');
    expect(store.getState().notices).toEqual(['unknown-place']);
    expect(focus().kind).toBe('none');
    expect(address()).toBe('#/a/news');
  });

  it('turn the language and the theme to those of the address', async () => {
    await openWithMentions('#/a/news');
    await learnPlaces(store);
    visit('?lang=en&theme=sepia#/a/news');
    expect(store.getState().preferences.theme).toBe('sepia');
    await vi.waitFor(() => expect(store.getState().preferences.language).toBe('en'));
    expect(document.documentElement).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(store.getState().placeNames.get(placeId('iso:EG'))).toBe('Egypt');
    visit('#/a/news');
    expect(store.getState().preferences).toMatchObject({ language: 'en', theme: 'sepia' });
  });
});
