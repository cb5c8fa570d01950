import { NO_CORRECTIONS } from '../../domain/correction/correction.ts';
import { EMPTY_LIBRARY, type Library } from '../../domain/library/library.ts';
import type { AppState } from '../../state/app-state.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import { takeLibrary, takeLibraryChange } from '../../state/library-change.ts';
import { libraryOf } from '../../state/library-slice.ts';
import { isNothing, pendingChanges } from './library-changes.ts';
import { type LibraryDatabase, openLibraryDatabase } from './library-database.ts';
import { readLibrary } from './library-records.ts';
import { troubleOf } from './storage-trouble.ts';
import { joinTabs } from './tabs.ts';
import { writeChanges } from './write-changes.ts';

/** Changes that follow another so closely are written together, in milliseconds; one that comes alone is written at once. */
const PAUSE = 300;
/** A browser that has not answered for so long gives the page no storage; should it answer later, all is well again. */
const PATIENCE = 5000;

export interface LibraryKeeping {
  /** Writes at once what waits to be written; done when the device has answered. */
  flush(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Keeps the library on the device until stopped: reads it at start, writes what changes, and stays in step with other
 * tabs. The store is the library as the reader sees it; whatever the device does, it goes on in memory.
 */
export function keepLibrary(store: AppStore): LibraryKeeping {
  let database: LibraryDatabase | null = null;
  let opening = false;
  /** What the device is known to keep. */
  let known: Library = EMPTY_LIBRARY;
  let due: ReturnType<typeof setTimeout> | undefined;
  let lastChange = Number.NEGATIVE_INFINITY;
  /** Reading and writing go one after the other. */
  let work: Promise<void> = Promise.resolve();
  const tabs = joinTabs(() => void queue(catchUp));

  const queue = (task: () => Promise<void>): Promise<void> => {
    work = work.then(task).catch((error: unknown) => store.getState().storageFailed(troubleOf(error)));
    return work;
  };

  async function open(): Promise<void> {
    if (opening || database) return;
    opening = true;
    const impatience = setTimeout(() => store.getState().storageFailed('refused'), PATIENCE);
    try {
      database = await openLibraryDatabase({
        onHeld: () => store.getState().storageFailed('held'),
        onOvertaken: () => letGo('newer'),
        onClosed: () => letGo('damaged'),
      });
      known = await readLibrary(database);
      takeLibrary(store, known);
      schedule();
    } finally {
      opening = false;
      clearTimeout(impatience);
    }
  }

  function letGo(trouble: 'newer' | 'damaged') {
    database = null;
    store.getState().storageFailed(trouble);
  }

  function schedule() {
    const now = performance.now();
    clearTimeout(due);
    due = setTimeout(() => void flush(), now - lastChange > PAUSE ? 0 : PAUSE);
    lastChange = now;
  }

  const flush = (): Promise<void> => {
    clearTimeout(due);
    return queue(write);
  };

  async function write(): Promise<void> {
    const now = libraryOf(store.getState());
    const changes = pendingChanges(now, known);
    store.getState().noteUnsaved(!isNothing(changes));
    if (isNothing(changes)) return;
    if (!database && store.getState().storageTrouble !== 'newer') await open();
    if (!database) return;
    const found = await writeChanges(database, changes, known, Date.now());
    const written = { ...now, corrections: withEntries(now.corrections, found.corrections) };
    known = { ...written, articles: withEntries(written.articles, found.articles) };
    store.getState().storageWorks();
    askToStay();
    tabs.tell();
    if (found.articles.size > 0 || found.corrections.size > 0) {
      takeLibraryChange(store, {
        articles: found.articles,
        corrections: new Map(
          [...found.corrections].map(([id, joined]) => [
            id,
            { base: now.corrections.get(id) ?? NO_CORRECTIONS, now: joined },
          ]),
        ),
        memory: null,
        setAside: store.getState().setAside,
      });
    }
    store.getState().noteUnsaved(!isNothing(pendingChanges(libraryOf(store.getState()), known)));
  }

  /** Takes over what another tab has written; what is under way here and not yet written stays. */
  async function catchUp(): Promise<void> {
    if (!database) return;
    const before = known;
    const stored = await readLibrary(database);
    const ours = pendingChanges(libraryOf(store.getState()), before);
    const theirs = pendingChanges(stored, before);
    // An article changed on both sides is settled when it is written.
    const articles = new Map([...theirs.articles].filter(([id]) => !ours.articles.has(id)));
    known = { ...stored, articles: withEntries(before.articles, articles) };
    takeLibraryChange(store, {
      articles,
      corrections: new Map(
        [...theirs.corrections].map(([id, now]) => [
          id,
          { base: before.corrections.get(id) ?? NO_CORRECTIONS, now: now ?? NO_CORRECTIONS },
        ]),
      ),
      memory: theirs.memory.size === 0 ? null : { base: before.memory, now: stored.memory },
      setAside: [...stored.setAside, ...ours.setAside],
    });
  }

  const unsubscribe = store.subscribe((state, before) => {
    followPage(state, before);
    const now = store.getState();
    const isChanged =
      now.keptArticles !== before.keptArticles ||
      now.keptCorrections !== before.keptCorrections ||
      now.memory !== before.memory ||
      now.setAside !== before.setAside;
    if (isChanged) schedule();
  });
  const leave = () => {
    if (document.visibilityState === 'hidden') void flush();
  };
  const leaveForGood = () => void flush();
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void queue(catchUp);
  };
  document.addEventListener('visibilitychange', leave);
  window.addEventListener('pagehide', leaveForGood);
  window.addEventListener('pageshow', comeBack);
  void queue(open);

  return {
    flush,
    stop: async () => {
      unsubscribe();
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', leaveForGood);
      window.removeEventListener('pageshow', comeBack);
      await flush();
      tabs.close();
      database?.close();
    },
  };
}

/** Takes what the reader decides about the article on the page, and its edits, into the library. */
function followPage(state: AppState, before: AppState): void {
  const shown = state.article.status === 'ready' ? state.article.value : null;
  const was = before.article.status === 'ready' ? before.article.value : null;
  if (!shown) return;
  // Later: who listens after this still has to hear what was shown before.
  if (shown.id !== was?.id) queueMicrotask(() => state.articleOpened(shown.id, Date.now()));
  else if (shown !== was || state.corrections !== before.corrections) state.keepShown(Date.now());
}

function withEntries<T>(
  map: ReadonlyMap<string, T>,
  entries: ReadonlyMap<string, T | null>,
): ReadonlyMap<string, T> {
  const changed = new Map(map);
  for (const [id, value] of entries) {
    if (value === null) changed.delete(id);
    else changed.set(id, value);
  }
  return changed;
}

let asked = false;

/** Asks the browser, once, not to clear the storage by itself when space is short. */
function askToStay(): void {
  if (asked || !navigator.storage?.persist) return;
  asked = true;
  navigator.storage.persist().catch(() => {});
}
