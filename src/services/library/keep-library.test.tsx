import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../domain/article/article.ts';
import { parsePlainText } from '../../domain/article/parse-plain-text.ts';
import type { NameCorrection } from '../../domain/correction/correction.ts';
import { placeId } from '../../domain/gazetteer/place.ts';
import { correct } from '../../state/correct.ts';
import { type AppStore, createAppStore } from '../../state/create-app-store.ts';
import { keepArticle } from './keep-article.ts';
import { keepLibrary, type LibraryKeeping } from './keep-library.ts';
import { DATABASE, MIGRATIONS, type Migration, openLibraryDatabase } from './library-database.ts';
import { openKeptArticle } from './open-kept-article.ts';
import { whenLibraryRead } from './when-library-read.ts';

const article = (id: string, text = 'وصل الوفد إلى غزة'): Article => ({
  id,
  title: 'خبر',
  language: 'ar',
  blocks: parsePlainText(text),
});
const about = (name: string, id: string, scope: 'article' | 'always' = 'article'): NameCorrection => ({
  scope,
  name,
  lightsUnlit: false,
  decision: { kind: 'place', placeId: placeId(id) },
});

interface Tab {
  readonly store: AppStore;
  readonly keeping: LibraryKeeping;
}

const tabs: Tab[] = [];
async function openTab(): Promise<Tab> {
  const store = createAppStore();
  const tab = { store, keeping: keepLibrary(store) };
  tabs.push(tab);
  await whenLibraryRead(store);
  return tab;
}
async function closeTab(tab: Tab): Promise<void> {
  tabs.splice(tabs.indexOf(tab), 1);
  await tab.keeping.stop();
}
const namesOf = ({ store }: Tab) =>
  store.getState().corrections.corrections.map((each) => 'name' in each && each.name);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(async () => {
  for (const tab of [...tabs]) await closeTab(tab);
  vi.unstubAllGlobals();
});

describe('the library on the device', () => {
  it('keeps articles, decisions and what is remembered from one visit to the next', async () => {
    const first = await openTab();
    keepArticle(first.store, article('own-a'), 'file');
    first.store.getState().showArticle(article('cairo-talks'));
    correct(first.store, about('غزة', 'iso:PS'));
    correct(first.store, about('طرابلس', 'iso:LY', 'always'));
    correct(first.store, about('صور', 'geonames:1', 'always'));
    await closeTab(first);

    const second = await openTab();
    const { keptArticles, keptCorrections, memory } = second.store.getState();
    expect(keptArticles.get('own-a')).toMatchObject({ article: article('own-a'), origin: 'file' });
    expect([...keptCorrections.keys()]).toEqual(['cairo-talks']);
    expect(memory.map(({ name }) => name)).toEqual(['طرابلس', 'صور']);
    second.store.getState().showArticle(article('cairo-talks'));
    expect(namesOf(second)).toEqual(['غزة']);
    expect(second.store.getState().unsaved).toBe(false);
  });

  it('opens an own article as soon as it has been read, and knows none it does not keep', async () => {
    const first = await openTab();
    keepArticle(first.store, article('own-__proto__'), 'text');
    await closeTab(first);
    const store = createAppStore();
    const opened = openKeptArticle(store, 'own-__proto__');
    tabs.push({ store, keeping: keepLibrary(store) });
    expect(await opened).toEqual({ ok: true, value: article('own-__proto__') });
    for (const id of ['own-none', '__proto__', 'constructor']) {
      expect(await openKeptArticle(store, id)).toMatchObject({ ok: false });
    }
  });

  it('lays what was decided before it was read over what is kept', async () => {
    const first = await openTab();
    first.store.getState().showArticle(article('cairo-talks'));
    correct(first.store, about('غزة', 'iso:PS'));
    await closeTab(first);
    const store = createAppStore();
    tabs.push({ store, keeping: keepLibrary(store) });
    store.getState().showArticle(article('cairo-talks'));
    correct(store, about('صور', 'geonames:1'));
    await whenLibraryRead(store);
    expect(store.getState().corrections.corrections).toHaveLength(2);
    store.getState().undo();
    expect(store.getState().corrections.corrections).toEqual([about('غزة', 'iso:PS')]);
  });

  it('keeps edits and new titles, forgets what is removed, and keeps it again when that is undone', async () => {
    const first = await openTab();
    keepArticle(first.store, article('own-a'), 'text');
    keepArticle(first.store, article('own-b'), 'text');
    first.store.getState().showArticle(article('own-a'));
    correct(first.store, about('غزة', 'iso:PS'));
    first.store.getState().renameArticle('own-a', 'عنوان جديد', 5);
    first.store.getState().editArticle({ ...article('own-a', 'عاد من غزة'), title: 'عنوان جديد' });
    first.store.getState().removeArticle('own-b');
    await closeTab(first);

    const second = await openTab();
    expect([...second.store.getState().keptArticles.keys()]).toEqual(['own-a']);
    expect(second.store.getState().keptArticles.get('own-a')?.article).toEqual({
      ...article('own-a', 'عاد من غزة'),
      title: 'عنوان جديد',
    });
    second.store.getState().removeArticle('own-a');
    await second.keeping.flush();
    second.store.getState().restoreRemoved();
    await closeTab(second);

    const third = await openTab();
    expect([...third.store.getState().keptArticles.keys()]).toEqual(['own-a']);
    expect([...third.store.getState().keptCorrections.keys()]).toEqual(['own-a']);
  });

  it('lets those who listen after it hear what was shown before', async () => {
    const tab = await openTab();
    keepArticle(tab.store, article('own-a'), 'text');
    tab.store.getState().showArticle(article('cairo-talks'));
    const heard = vi.fn();
    tab.store.subscribe((_, before) => heard(before.article));
    tab.store.getState().showArticle(article('own-a'));
    expect(heard.mock.calls[0]).toEqual([{ status: 'ready', value: article('cairo-talks') }]);
  });

  it('does not keep decisions about an own article that is not kept', async () => {
    const tab = await openTab();
    tab.store.getState().showArticle(article('own-unsaved'));
    correct(tab.store, about('غزة', 'iso:PS'));
    expect(tab.store.getState().keptCorrections.size).toBe(0);
    keepArticle(tab.store, article('own-unsaved'), 'text');
    expect([...tab.store.getState().keptCorrections.keys()]).toEqual(['own-unsaved']);
  });
});

describe('a second tab', () => {
  it('is kept in step, and nothing echoes', async () => {
    const [one, two] = [await openTab(), await openTab()];
    for (const { store } of [one, two]) store.getState().showArticle(article('cairo-talks'));
    keepArticle(one.store, article('own-a'), 'text');
    correct(one.store, about('غزة', 'iso:PS'));
    correct(one.store, about('طرابلس', 'iso:LY', 'always'));
    await one.keeping.flush();
    await vi.waitFor(() => expect(namesOf(two)).toEqual(['غزة']));
    expect([...two.store.getState().keptArticles.keys()]).toEqual(['own-a']);
    expect(two.store.getState().memory).toHaveLength(1);

    const heard = vi.fn();
    const listener = new BroadcastChannel('yaqut-library');
    listener.addEventListener('message', heard);
    await Promise.all([one.keeping.flush(), two.keeping.flush()]);
    one.store.getState().removeArticle('own-a');
    await one.keeping.flush();
    await vi.waitFor(() => expect(two.store.getState().keptArticles.size).toBe(0));
    await two.keeping.flush();
    expect(heard).toHaveBeenCalledTimes(1);
    listener.close();
  });

  it('that decided at the same time has its decisions joined, and undoing one’s own spares the other’s', async () => {
    const [one, two] = [await openTab(), await openTab()];
    for (const { store } of [one, two]) store.getState().showArticle(article('cairo-talks'));
    correct(one.store, about('غزة', 'iso:PS'));
    correct(two.store, about('صور', 'geonames:1'));
    correct(two.store, about('طرابلس', 'iso:LY', 'always'));
    await Promise.all([one.keeping.flush(), two.keeping.flush()]);
    await vi.waitFor(() => {
      expect(namesOf(one).sort()).toEqual(['صور', 'غزة']);
      expect(namesOf(two).sort()).toEqual(['صور', 'غزة']);
      expect(one.store.getState().memory).toHaveLength(1);
    });
    one.store.getState().undo();
    expect(namesOf(one)).toEqual(['صور']);
    expect(one.store.getState().memory).toHaveLength(1);
    await one.keeping.flush();
    await vi.waitFor(() => expect(namesOf(two)).toEqual(['صور']));
  });

  it('that edited the same text at the same time loses nothing: both texts are kept', async () => {
    const [one, two] = [await openTab(), await openTab()];
    keepArticle(one.store, article('own-a'), 'text');
    await one.keeping.flush();
    await vi.waitFor(() => expect(two.store.getState().keptArticles.size).toBe(1));
    keepArticle(one.store, article('own-a', 'نص أول'), 'text');
    keepArticle(two.store, article('own-a', 'نص ثان'), 'text');
    await Promise.all([one.keeping.flush(), two.keeping.flush()]);
    const texts = ({ store }: Tab) =>
      [...store.getState().keptArticles.values()].map((kept) => kept.article.blocks[0]?.text).sort();
    await vi.waitFor(() => {
      expect(texts(one)).toEqual(['نص أول', 'نص ثان']);
      expect(texts(two)).toEqual(['نص أول', 'نص ثان']);
    });
  });

  it('that shows a text edited elsewhere shows the new one, with the new title', async () => {
    const [one, two] = [await openTab(), await openTab()];
    keepArticle(one.store, article('own-a'), 'text');
    await one.keeping.flush();
    await vi.waitFor(() => expect(two.store.getState().keptArticles.size).toBe(1));
    two.store.getState().showArticle(article('own-a'));
    await two.keeping.flush();
    one.store.getState().renameArticle('own-a', 'عنوان جديد', 9);
    await one.keeping.flush();
    const shown = () => two.store.getState().article;
    await vi.waitFor(() => expect(shown()).toMatchObject({ value: { title: 'عنوان جديد' } }));
    keepArticle(one.store, { ...article('own-a', 'نص آخر'), title: 'عنوان جديد' }, 'text');
    await one.keeping.flush();
    await vi.waitFor(() => expect(shown()).toMatchObject({ value: { blocks: [{ text: 'نص آخر' }] } }));
    expect(two.store.getState().mentions.status).toBe('loading');
  });
});

describe('what is damaged', () => {
  it('is set aside as it was found, and neither hides the rest nor is written over', async () => {
    const first = await openTab();
    keepArticle(first.store, article('own-a'), 'text');
    keepArticle(first.store, article('own-b'), 'text');
    await closeTab(first);
    const database = await openDB(DATABASE);
    await database.put('articles', { broken: true }, 'own-b');
    await database.put('corrections', 'no decisions', 'cairo-talks');
    await database.put('memory', { order: 1 }, 'غزه');
    database.close();

    const second = await openTab();
    const { keptArticles, setAside, storageTrouble } = second.store.getState();
    expect([...keptArticles.keys()]).toEqual(['own-a']);
    expect(setAside).toEqual([
      { part: 'articles', key: 'own-b', value: { broken: true } },
      { part: 'corrections', key: 'cairo-talks', value: 'no decisions' },
      { part: 'memory', key: 'غزه', value: { order: 1 } },
    ]);
    expect(storageTrouble).toBeNull();
    second.store.getState().showArticle(article('cairo-talks'));
    correct(second.store, about('غزة', 'iso:PS'));
    await closeTab(second);

    const third = await openTab();
    expect(third.store.getState().setAside).toEqual(setAside);
    expect([...third.store.getState().keptCorrections.keys()]).toEqual(['cairo-talks']);
  });
});

describe('the versions of the database', () => {
  const next: Migration = async (database, transaction) => {
    await transaction.objectStore('articles').put({ from: database.version }, 'own-migrated');
  };
  const ignore = { onHeld: () => {}, onOvertaken: () => {}, onClosed: () => {} };

  it('follow each other: the next version’s code finds all that the first has kept', async () => {
    const tab = await openTab();
    keepArticle(tab.store, article('own-a'), 'text');
    await closeTab(tab);
    const database = await openLibraryDatabase(ignore, [...MIGRATIONS, next]);
    expect(database.version).toBe(MIGRATIONS.length + 1);
    expect(await database.getAllKeys('articles')).toEqual(['own-a', 'own-migrated']);
    expect(await database.get('articles', 'own-a')).toMatchObject({ article: article('own-a') });
    database.close();
  });

  it('of which a later one has been here: the page says so, goes on in memory and touches nothing', async () => {
    const later = await openLibraryDatabase(ignore, [...MIGRATIONS, next]);
    later.close();
    const tab = await openTab();
    expect(tab.store.getState().storageTrouble).toBe('newer');
    keepArticle(tab.store, article('own-a'), 'text');
    await tab.keeping.flush();
    expect(tab.store.getState()).toMatchObject({ unsaved: true, storageTrouble: 'newer' });
    expect((await openKeptArticle(tab.store, 'own-a')).ok).toBe(true);
  });

  it('let the later one in: an open page lets go of the database and says so', async () => {
    const tab = await openTab();
    const later = await openLibraryDatabase(ignore, [...MIGRATIONS, next]);
    expect(tab.store.getState().storageTrouble).toBe('newer');
    later.close();
  });

  it('wait for a tab that holds an earlier one, and all is well once it lets go', async () => {
    const holder = await openDB(DATABASE, 1, { blocking: () => {} });
    const held = vi.fn();
    const opened = openLibraryDatabase({ ...ignore, onHeld: held }, [...MIGRATIONS, () => {}]);
    await vi.waitFor(() => expect(held).toHaveBeenCalled());
    holder.close();
    (await opened).close();
  });
});

describe('a device that does not keep', () => {
  it('anything: the reader is told, and what is made stays in memory', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('private', 'SecurityError');
      },
    });
    const tab = await openTab();
    expect(tab.store.getState()).toMatchObject({ storageTrouble: 'refused', unsaved: false });
    keepArticle(tab.store, article('own-a'), 'text');
    await tab.keeping.flush();
    expect(tab.store.getState()).toMatchObject({ storageTrouble: 'refused', unsaved: true });
    expect(tab.store.getState().keptArticles.size).toBe(1);
  });

  it('more, being full: what waits is written as soon as there is room', async () => {
    const tab = await openTab();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    keepArticle(tab.store, article('own-a'), 'text');
    await tab.keeping.flush();
    expect(tab.store.getState()).toMatchObject({ storageTrouble: 'full', unsaved: true });
    put.mockRestore();
    keepArticle(tab.store, article('own-b'), 'text');
    await tab.keeping.flush();
    expect(tab.store.getState()).toMatchObject({ storageTrouble: null, unsaved: false });
    await closeTab(tab);
    const again = await openTab();
    expect([...again.store.getState().keptArticles.keys()]).toEqual(['own-a', 'own-b']);
  });
});
