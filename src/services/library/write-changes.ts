import type { IDBPTransaction } from 'idb';
import { type ArticleCorrections, NO_CORRECTIONS } from '../../domain/correction/correction.ts';
import { contentId, hasSameContent } from '../../domain/library/content-id.ts';
import type { KeptArticle } from '../../domain/library/kept-article.ts';
import { decidesNothing, type Library, type LibraryPart } from '../../domain/library/library.ts';
import { mergeCorrections } from '../../domain/library/merge-decisions.ts';
import { isSameValue } from '../../domain/library/same-value.ts';
import { memoryByName, type PendingChanges } from './library-changes.ts';
import { type LibraryDatabase, type LibraryStores, STORES } from './library-database.ts';
import { asCorrections, asKeptArticle, asMemoryRecord } from './library-records.ts';

type Writing = IDBPTransaction<LibraryStores, typeof STORES, 'readwrite'>;

/** What the device keeps after a writing, where that is not what was to be written: another tab had been there. */
export interface Written {
  readonly articles: ReadonlyMap<string, KeptArticle | null>;
  readonly corrections: ReadonlyMap<string, ArticleCorrections>;
}

/**
 * Writes changes in one transaction, all or nothing. `known` is what the device was last known to keep; what another tab
 * wrote since is joined, never overwritten: decisions are merged, and another text of an article is kept beside it.
 */
export async function writeChanges(
  database: LibraryDatabase,
  changes: PendingChanges,
  known: Library,
  now: number,
): Promise<Written> {
  const writing: Writing = database.transaction(STORES, 'readwrite');
  const articles = new Map<string, KeptArticle | null>();
  const corrections = new Map<string, ArticleCorrections>();
  const aborted = writing.done.catch((error: unknown) => error);
  try {
    for (const [id, value] of changes.articles) {
      const found = await writeArticle(writing, id, value, known.articles.get(id));
      for (const [foundId, kept] of found) articles.set(foundId, kept);
    }
    for (const [id, value] of changes.corrections) {
      const ours = value ?? NO_CORRECTIONS;
      const joined = await writeCorrections(writing, id, ours, known.corrections.get(id) ?? NO_CORRECTIONS);
      if (joined !== ours) corrections.set(id, joined);
    }
    await writeMemory(writing, changes.memory, known, now);
    for (const each of changes.setAside) await writing.objectStore('setAside').add(each);
  } catch (error) {
    // The transaction's own reason says more than that of the request it took down with it.
    throw (await aborted) ?? error;
  }
  await writing.done;
  return { articles, corrections };
}

async function writeArticle(
  writing: Writing,
  id: string,
  value: KeptArticle | null,
  base: KeptArticle | undefined,
): Promise<ReadonlyMap<string, KeptArticle | null>> {
  const store = writing.objectStore('articles');
  const stored = await readBack(writing, 'articles', id, asKeptArticle);
  const changedElsewhere =
    stored !== null && !(base !== undefined && hasSameContent(stored.article, base.article));
  if (value === null) {
    if (changedElsewhere) return new Map([[id, stored]]);
    await store.delete(id);
    return new Map();
  }
  const removedElsewhere = stored === null && base !== undefined;
  if (removedElsewhere && hasSameContent(base.article, value.article)) return new Map([[id, null]]);
  await store.put(value, id);
  if (!changedElsewhere || hasSameContent(stored.article, value.article)) return new Map();
  const otherId = contentId(stored.article);
  const other = { ...stored, article: { ...stored.article, id: otherId } };
  await store.put(other, otherId);
  return new Map([[otherId, other]]);
}

async function writeCorrections(
  writing: Writing,
  id: string,
  ours: ArticleCorrections,
  base: ArticleCorrections,
): Promise<ArticleCorrections> {
  const store = writing.objectStore('corrections');
  const stored = (await readBack(writing, 'corrections', id, asCorrections)) ?? NO_CORRECTIONS;
  const joined = mergeCorrections(base, ours, stored);
  if (decidesNothing(joined)) await store.delete(id);
  else await store.put(joined, id);
  return joined;
}

async function writeMemory(
  writing: Writing,
  memory: PendingChanges['memory'],
  known: Library,
  now: number,
): Promise<void> {
  const store = writing.objectStore('memory');
  const before = memoryByName(known.memory);
  let place = 0;
  for (const [key, correction] of memory) {
    const stored = await readBack(writing, 'memory', key, asMemoryRecord);
    const changedElsewhere = stored !== null && !isSameValue(stored.correction, before.get(key));
    place += 1;
    if (correction !== null) await store.put({ order: now + place * ORDER_STEP, correction }, key);
    else if (!changedElsewhere) await store.delete(key);
  }
}

/** Decisions written together keep their order. */
const ORDER_STEP = 1e-3;

/** Reads what stands under a key; what is damaged there is put aside before anything takes its place. */
async function readBack<T>(
  writing: Writing,
  part: LibraryPart,
  key: string,
  read: (value: unknown) => T | null,
): Promise<T | null> {
  const value = await writing.objectStore(part).get(key);
  if (value === undefined) return null;
  const taken = read(value);
  if (taken === null) await writing.objectStore('setAside').add({ part, key, value });
  return taken;
}
