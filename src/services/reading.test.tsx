import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { parsePlainText } from '../domain/article/parse-plain-text.ts';
import { placeId } from '../domain/gazetteer/place.ts';
import { placeOf } from '../domain/recognition/mention.ts';
import { selectMentions, selectMentionsByPlace } from '../state/article-slice.ts';
import { type AppStore, createAppStore } from '../state/create-app-store.ts';
import { type PublicServer, servePublic } from '../testing/serve-public.ts';
import { serveWorkers } from '../testing/serve-workers.ts';
import { loadBaseMap, refineBaseMap } from './load-base-map.ts';
import { keepRecognised, loadPlaces, openArticle, resumeRecognition, stopRecognition } from './reading.ts';

const INDEX = 'articles/index.json';
const TWO = JSON.stringify([
  { id: 'slow', file: 'slow.txt', language: 'ar', title: null },
  { id: 'quick', file: 'quick.txt', language: 'ar', title: null },
]);

let server: PublicServer;
let store: AppStore;
beforeAll(async () => {
  server = await servePublic();
  document.head.innerHTML = `<base href="${server.url}">`;
  serveWorkers();
});
beforeEach(() => {
  store = createAppStore();
});
afterEach(() => server.mend());
afterAll(async () => {
  vi.unstubAllGlobals();
  await server.stop();
});

const shownId = () => {
  const { article } = store.getState();
  return article.status === 'ready' ? article.value.id : article.status;
};

/** A promise and the word that keeps it. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe('openArticle', () => {
  it('shows the article as soon as it is there, its places when the gazetteer is', async () => {
    const article = await openArticle(store, null);
    expect(article?.id).toBe('cairo-talks');
    expect(shownId()).toBe('cairo-talks');
    expect(store.getState().mentions.status).toBe('loading');
    await loadPlaces(store);
    await vi.waitFor(() => expect(store.getState().mentions.status).toBe('ready'), 20_000);
    expect(selectMentions(store.getState())).toHaveLength(33);
    expect(selectMentionsByPlace(store.getState()).size).toBe(14);
    expect(store.getState().notices).toEqual([]);
  });

  it('finds the places at once where the gazetteer is there first', async () => {
    await loadPlaces(store);
    await openArticle(store, 'cairo-talks');
    await vi.waitFor(() => expect(selectMentions(store.getState())).toHaveLength(33), 20_000);
  });

  it('is loading meanwhile, the last article put away', async () => {
    await openArticle(store, null);
    const { open, opened } = gate();
    server.spoil(INDEX, { after: opened });
    const again = openArticle(store, null);
    expect(shownId()).toBe('loading');
    open();
    await again;
    expect(shownId()).toBe('cairo-talks');
  });

  it('tells why there is none', async () => {
    expect(await openArticle(store, 'nope')).toBeNull();
    expect(store.getState().article).toEqual({
      status: 'failed',
      failure: { kind: 'unknown-article', articleId: 'nope' },
      wanted: 'nope',
    });
    server.spoil(INDEX, { status: 500 });
    expect(await openArticle(store, 'cairo-talks')).toBeNull();
    expect(store.getState().article).toEqual({
      status: 'failed',
      failure: { kind: 'unreachable', file: INDEX },
      wanted: 'cairo-talks',
    });
    server.mend();
    await openArticle(store, null);
    expect(shownId()).toBe('cairo-talks');
  });

  it.each(['arrives late', 'fails late'])('lets the later call win where the first one %s', async (how) => {
    const { open, opened } = gate();
    server.spoil(INDEX, { body: TWO });
    server.spoil('articles/slow.txt', {
      body: 'بطيء.',
      after: opened,
      status: how === 'fails late' ? 500 : 200,
    });
    server.spoil('articles/quick.txt', { body: 'سريع.' });
    const slow = openArticle(store, 'slow');
    await vi.waitFor(() => expect(server.asked).toContain('articles/slow.txt'));
    expect((await openArticle(store, 'quick'))?.id).toBe('quick');
    open();
    expect(await slow).toBeNull();
    expect(shownId()).toBe('quick');
  });
});

describe('a long text', () => {
  const LINE = 'وصل الوفد إلى القاهرة أمس قادمًا من بيروت، وقالت مصر إن المحادثات في الدوحة كانت مثمرة.';
  const mentions = () => store.getState().mentions;
  const done = () => {
    const now = mentions();
    return 'progress' in now ? now.progress.done : null;
  };
  beforeEach(async () => {
    server.spoil(INDEX, { body: TWO });
    server.spoil('articles/slow.txt', { body: Array.from({ length: 6000 }, () => LINE).join('\n') });
    server.spoil('articles/quick.txt', { body: 'في القاهرة.' });
    await loadPlaces(store);
  });

  it('shows its first places while it is looked through, then all', async () => {
    const told: string[] = [];
    const drawnAnew: boolean[] = [];
    let most = 0;
    store.subscribe((state, before) => {
      if (state.mentions === before.mentions) return;
      told.push(state.mentions.status);
      const found = selectMentions(state).length;
      expect(found).toBeGreaterThanOrEqual(state.mentions.status === 'loading' ? 0 : most);
      if (state.mentions.status === 'partial' && found === most)
        drawnAnew.push(selectMentions(state) !== selectMentions(before));
      most = found;
    });
    await openArticle(store, 'slow');
    await vi.waitFor(() => expect(mentions().status).toBe('ready'), 20_000);
    expect(told.filter((status) => status === 'partial').length).toBeGreaterThan(5);
    expect(drawnAnew.length).toBeGreaterThan(0);
    expect(drawnAnew).not.toContain(true);
    expect(selectMentions(store.getState())).toHaveLength(24_000);
  });

  it('rests when it is stopped, keeps what was found, and goes on from there', async () => {
    await openArticle(store, 'slow');
    await vi.waitFor(() => expect(mentions().status).toBe('partial'), 20_000);
    stopRecognition(store);
    expect(mentions().status).toBe('stopped');
    const found = selectMentions(store.getState()).length;
    expect(found).toBeGreaterThan(0);
    await vi.waitFor(async () => {
      const before = done();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(done()).toBe(before);
    });
    expect(mentions().status).toBe('stopped');
    resumeRecognition(store);
    await vi.waitFor(() => expect(mentions().status).toBe('ready'), 20_000);
    expect(selectMentions(store.getState())).toHaveLength(24_000);
  });

  it.each(['looked through', 'stopped'])(
    'is looked through anew when the reader says what it is about while it is %s',
    async (how) => {
      const stop = keepRecognised(store);
      await openArticle(store, 'slow');
      await vi.waitFor(() => expect(mentions().status).toBe('partial'), 20_000);
      if (how === 'stopped') stopRecognition(store);
      let most = selectMentions(store.getState()).length;
      expect(most).toBeGreaterThan(0);
      const lit = { fewer: 0, twice: 0 };
      store.subscribe((state, before) => {
        if (state.mentions === before.mentions) return;
        const found = selectMentions(state);
        if (found.length < most) lit.fewer++;
        if (new Set(found.map(({ id }) => id)).size < found.length) lit.twice++;
        most = found.length;
      });
      store.getState().sayAbout([placeId('iso:LB')]);
      expect(mentions().status).toBe('partial');
      await vi.waitFor(() => expect(mentions().status).toBe('ready'), 20_000);
      expect(lit).toEqual({ fewer: 0, twice: 0 });
      expect(selectMentions(store.getState())).toHaveLength(24_000);
      stop();
    },
  );

  it('gives way to the text that is opened next', async () => {
    await openArticle(store, 'slow');
    await vi.waitFor(() => expect(mentions().status).toBe('partial'), 20_000);
    await openArticle(store, 'quick');
    await vi.waitFor(() => expect(mentions().status).toBe('ready'), 20_000);
    expect(selectMentions(store.getState()).map(({ text }) => text)).toEqual(['القاهرة']);
  });
});

describe('loadPlaces', () => {
  it('tells that the gazetteer is missing, leaves the text alone, and can be asked again', async () => {
    const file = 'gazetteer/places.json';
    server.spoil(file, { status: 404 });
    await openArticle(store, null);
    await loadPlaces(store);
    expect(store.getState().gazetteer).toEqual({ status: 'failed', failure: { kind: 'unreachable', file } });
    expect(shownId()).toBe('cairo-talks');
    server.mend();
    await loadPlaces(store);
    await vi.waitFor(() => expect(selectMentions(store.getState())).toHaveLength(33), 20_000);
  });
});

describe('loadBaseMap', () => {
  it('gives the outlines, or tells why there are none', async () => {
    const file = 'basemap/outlines.json';
    server.spoil('basemap/first-outlines.json', { status: 404 });
    server.spoil(file, { body: '{}' });
    await loadBaseMap(store);
    expect(store.getState().outlines).toEqual({ status: 'failed', failure: { kind: 'unreadable', file } });
    server.mend();
    await loadBaseMap(store);
    expect(store.getState().outlines.status).toBe('ready');
  });

  it('gives coarse outlines first, which stay where the finer ones do not come', async () => {
    const areas = () => {
      const { outlines } = store.getState();
      return outlines.status === 'ready' ? outlines.value.areas.size : null;
    };
    await loadBaseMap(store);
    expect(areas()).toBe(0);
    server.spoil('basemap/outlines.json', { status: 404 });
    await refineBaseMap(store);
    expect(areas()).toBe(0);
    server.mend();
    await refineBaseMap(store);
    expect(areas()).toBeGreaterThan(100);
  });
});

describe('keepRecognised', () => {
  it('looks through an edited text, and weighs its names anew when the reader says what it is about', async () => {
    const stop = keepRecognised(store);
    await loadPlaces(store);
    const article = await openArticle(store, null);
    if (!article) throw new Error('no article');
    const places = () => selectMentions(store.getState()).map(placeOf);
    await vi.waitFor(() => expect(places()).toHaveLength(33), 20_000);
    store.getState().editArticle({ ...article, blocks: parsePlainText('وصل الوزير إلى مدينة طرابلس.') });
    await vi.waitFor(() => expect(places()).toEqual(['geonames:2210247']), 20_000);
    store.getState().sayAbout([placeId('iso:LB')]);
    await vi.waitFor(() => expect(places()).toEqual(['geonames:266826']), 20_000);
    store.getState().undo();
    await vi.waitFor(() => expect(places()).toEqual(['geonames:2210247']), 20_000);
    store.getState().undo();
    await vi.waitFor(() => expect(places()).toHaveLength(33), 20_000);
    stop();
  });
});
