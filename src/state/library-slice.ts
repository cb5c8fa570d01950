import type { StateCreator } from 'zustand';
import type { Article } from '../domain/article/article.ts';
import { type ArticleCorrections, NO_CORRECTIONS } from '../domain/correction/correction.ts';
import { type ArticleOrigin, isOwnArticle, type KeptArticle } from '../domain/library/kept-article.ts';
import { decidesNothing, type Library } from '../domain/library/library.ts';
import type { AppState } from './app-state.ts';
import { ready } from './failure.ts';
import { withEntry } from './with-entry.ts';

/** Why the device does not keep what the reader makes. */
export type StorageTrouble =
  /** The browser gives this page no storage: a private window, or a setting. */
  | 'refused'
  | 'full'
  /** The storage answers with errors. */
  | 'damaged'
  /** A later version of the app has changed the storage. */
  | 'newer'
  /** Another tab with an earlier version holds the storage. */
  | 'held';

/** An article taken out of the library, as long as that can be undone. */
export interface RemovedArticle {
  readonly kept: KeptArticle;
  readonly corrections: ArticleCorrections;
}

/** The reader's own articles and what is decided about any article. */
export interface LibrarySlice {
  /** Whether what the device keeps has been read, or has turned out unreadable. */
  readonly libraryRead: boolean;
  readonly keptArticles: Library['articles'];
  readonly keptCorrections: Library['corrections'];
  readonly setAside: Library['setAside'];
  /** The articles that come with the app, once they have been asked for. */
  readonly builtInArticles: readonly Article[];
  readonly storageTrouble: StorageTrouble | null;
  /** Whether something stands only in memory. */
  readonly unsaved: boolean;
  readonly removed: RemovedArticle | null;
  keepArticle(article: Article, origin: ArticleOrigin, now: number, corrections?: ArticleCorrections): void;
  /** Keeps a copy of an article, and of what is decided about it. */
  copyArticle(sourceId: string, copy: Article, now: number): void;
  renameArticle(id: string, title: string | null, now: number): void;
  removeArticle(id: string): void;
  restoreRemoved(): void;
  forgetRemoved(): void;
  /** Notes that an own article was opened. */
  articleOpened(id: string, now: number): void;
  /** Takes what is shown and decided on the page into the library. */
  keepShown(now: number): void;
  listBuiltIn(articles: readonly Article[]): void;
  storageFailed(trouble: StorageTrouble): void;
  storageWorks(): void;
  noteUnsaved(unsaved: boolean): void;
}

export const createLibrarySlice: StateCreator<AppState, [], [], LibrarySlice> = (set, get) => ({
  libraryRead: false,
  keptArticles: new Map(),
  keptCorrections: new Map(),
  setAside: [],
  builtInArticles: [],
  storageTrouble: null,
  unsaved: false,
  removed: null,
  keepArticle: (article, origin, now, corrections = NO_CORRECTIONS) => {
    const known = get().keptArticles.get(article.id);
    const kept = known
      ? { ...known, article, changedAt: now, openedAt: now }
      : { article, origin, savedAt: now, changedAt: now, openedAt: now };
    set(({ keptArticles, keptCorrections }) => ({
      keptArticles: withEntry(keptArticles, article.id, kept),
      ...(!decidesNothing(corrections) && {
        keptCorrections: withEntry(keptCorrections, article.id, corrections),
      }),
    }));
    get().keepShown(now);
  },
  copyArticle: (sourceId, copy, now) => {
    get().keepArticle(copy, 'copy', now);
    const decided = get().keptCorrections.get(sourceId);
    if (decided)
      set(({ keptCorrections }) => ({ keptCorrections: withEntry(keptCorrections, copy.id, decided) }));
  },
  renameArticle: (id, title, now) => {
    const kept = get().keptArticles.get(id);
    if (!kept || kept.article.title === title) return;
    const renamed = { ...kept, article: { ...kept.article, title }, changedAt: now };
    set((state) => ({
      keptArticles: withEntry(state.keptArticles, id, renamed),
      ...withArticlesReplaced(state, id, (article) =>
        article === kept.article ? renamed.article : { ...article, title },
      ),
    }));
  },
  removeArticle: (id) => {
    const kept = get().keptArticles.get(id);
    if (!kept) return;
    set(({ keptArticles, keptCorrections }) => ({
      keptArticles: withEntry(keptArticles, id, null),
      keptCorrections: withEntry(keptCorrections, id, null),
      removed: { kept, corrections: keptCorrections.get(id) ?? NO_CORRECTIONS },
    }));
  },
  restoreRemoved: () => {
    const { removed } = get();
    if (!removed) return;
    const { kept, corrections } = removed;
    const { id } = kept.article;
    set(({ keptArticles, keptCorrections }) => ({
      keptArticles: withEntry(keptArticles, id, kept),
      keptCorrections: withEntry(keptCorrections, id, decidesNothing(corrections) ? null : corrections),
      removed: null,
    }));
  },
  forgetRemoved: () => set({ removed: null }),
  articleOpened: (id, now) => {
    const kept = get().keptArticles.get(id);
    if (kept)
      set(({ keptArticles }) => ({ keptArticles: withEntry(keptArticles, id, { ...kept, openedAt: now }) }));
  },
  keepShown: (now) => {
    const { article, corrections, keptArticles, keptCorrections } = get();
    if (article.status !== 'ready') return;
    const { id } = article.value;
    const kept = keptArticles.get(id);
    if (isOwnArticle(id) && !kept) return;
    const decided = decidesNothing(corrections) ? null : corrections;
    set({
      ...(kept &&
        kept.article !== article.value && {
          keptArticles: withEntry(keptArticles, id, { ...kept, article: article.value, changedAt: now }),
        }),
      ...((keptCorrections.get(id) ?? null) !== decided && {
        keptCorrections: withEntry(keptCorrections, id, decided),
      }),
    });
  },
  listBuiltIn: (builtInArticles) => set({ builtInArticles }),
  storageFailed: (storageTrouble) => set({ storageTrouble, libraryRead: true }),
  storageWorks: () => set(({ storageTrouble }) => (storageTrouble === null ? {} : { storageTrouble: null })),
  noteUnsaved: (unsaved) => set((state) => (state.unsaved === unsaved ? {} : { unsaved })),
});

/** The article on the page, and as it was at each step, with the given change; steps that shared a text still do. */
function withArticlesReplaced(
  { article, past, future }: AppState,
  id: string,
  change: (article: Article) => Article,
): Partial<AppState> {
  const known = new Map<Article, Article>();
  const changed = (before: Article): Article => {
    if (before.id !== id) return before;
    const after = known.get(before) ?? change(before);
    known.set(before, after);
    return after;
  };
  const inStep = (step: AppState['past'][number]) => ({
    ...step,
    article: step.article && changed(step.article),
  });
  return {
    ...(article.status === 'ready' && article.value.id === id && { article: ready(changed(article.value)) }),
    past: past.map(inStep),
    future: future.map(inStep),
  };
}

/** All that is kept, as it stands in memory. */
export const libraryOf = ({ keptArticles, keptCorrections, memory, setAside }: AppState): Library => ({
  articles: keptArticles,
  corrections: keptCorrections,
  memory,
  setAside,
});
