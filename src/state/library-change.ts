import type { Article } from '../domain/article/article.ts';
import {
  type ArticleCorrections,
  type NameCorrection,
  NO_CORRECTIONS,
} from '../domain/correction/correction.ts';
import { hasSameContent } from '../domain/library/content-id.ts';
import type { KeptArticle } from '../domain/library/kept-article.ts';
import { decidesNothing, type Library, type SetAside } from '../domain/library/library.ts';
import { mergeCorrections, mergeMemory } from '../domain/library/merge-decisions.ts';
import type { AppState } from './app-state.ts';
import { selectArticleId } from './article-slice.ts';
import type { AppStore } from './create-app-store.ts';
import { LOADING, ready } from './failure.ts';
import { withEntry } from './with-entry.ts';

/** What another tab, or a backup, has changed; null for what is gone. */
export interface LibraryChange {
  readonly articles: ReadonlyMap<string, KeptArticle | null>;
  /** Each with what it was when both sides last agreed. */
  readonly corrections: ReadonlyMap<
    string,
    { readonly base: ArticleCorrections; readonly now: ArticleCorrections }
  >;
  readonly memory: {
    readonly base: readonly NameCorrection[];
    readonly now: readonly NameCorrection[];
  } | null;
  readonly setAside: readonly SetAside[];
}

/** Takes over what the device keeps; what the reader did before it was read stays. */
export const takeLibrary = (store: AppStore, library: Library): void =>
  store.setState((state) => {
    const corrections = new Map(library.corrections);
    for (const [id, ours] of state.keptCorrections) {
      corrections.set(id, mergeCorrections(NO_CORRECTIONS, ours, corrections.get(id) ?? NO_CORRECTIONS));
    }
    return {
      libraryRead: true,
      storageTrouble: null,
      keptArticles: new Map([...library.articles, ...state.keptArticles]),
      keptCorrections: corrections,
      setAside: [...library.setAside, ...state.setAside],
      ...withDecisions(state, {
        corrections: {
          base: NO_CORRECTIONS,
          now: library.corrections.get(selectArticleId(state) ?? '') ?? NO_CORRECTIONS,
        },
        memory: { base: [], now: library.memory },
      }),
    };
  });

/** Takes over what has changed elsewhere; not a change to be undone. */
export const takeLibraryChange = (store: AppStore, change: LibraryChange): void =>
  store.setState((state) => withLibraryChange(state, change));

/** The state with what has changed elsewhere: in the library, on the page, and under the steps that can be undone. */
function withLibraryChange(state: AppState, change: LibraryChange): Partial<AppState> {
  const shown = selectArticleId(state);
  const text = shown === null ? null : (change.articles.get(shown) ?? null);
  const page = text && pageWithText(state, text.article);
  let { keptArticles, keptCorrections } = state;
  for (const [id, kept] of change.articles) {
    // What the page shows and what the library keeps of it stay one object.
    const isShown = kept !== null && page !== null && id === shown;
    keptArticles = withEntry(keptArticles, id, isShown ? { ...kept, article: page.shown } : kept);
  }
  for (const [id, { base, now }] of change.corrections) {
    const merged = mergeCorrections(base, keptCorrections.get(id) ?? NO_CORRECTIONS, now);
    keptCorrections = withEntry(keptCorrections, id, decidesNothing(merged) ? null : merged);
  }
  return {
    keptArticles,
    keptCorrections,
    setAside: change.setAside,
    ...page?.change,
    ...withDecisions({ ...state, ...page?.change }, decisionsFor(shown, change)),
  };
}

const decisionsFor = (
  shown: string | null,
  { corrections, memory }: LibraryChange,
): DecisionsFromElsewhere => {
  const decided = shown === null ? undefined : corrections.get(shown);
  return { ...(decided && { corrections: decided }), ...(memory && { memory }) };
};

/** The page with the text that another tab gave the article shown; what could be undone here was of the old text. */
function pageWithText(
  { article }: AppState,
  text: Article,
): { readonly shown: Article; readonly change: Partial<AppState> } | null {
  if (article.status !== 'ready') return null;
  const { value } = article;
  if (hasSameContent(value, text)) return { shown: value, change: {} };
  if (hasSameContent(value, { ...text, title: value.title })) {
    const shown = { ...value, title: text.title };
    return { shown, change: { article: ready(shown) } };
  }
  return { shown: text, change: { article: ready(text), mentions: LOADING, past: [], future: [] } };
}

interface DecisionsFromElsewhere {
  readonly corrections?: { readonly base: ArticleCorrections; readonly now: ArticleCorrections };
  readonly memory?: { readonly base: readonly NameCorrection[]; readonly now: readonly NameCorrection[] };
}

/** The page's decisions with those made elsewhere, laid under its steps too, so that undoing one of ours spares them. */
function withDecisions(state: AppState, { corrections, memory }: DecisionsFromElsewhere): Partial<AppState> {
  if (!corrections && !memory) return {};
  const joined = <T extends Pick<AppState, 'corrections' | 'memory'>>(step: T): T => ({
    ...step,
    ...(corrections && {
      corrections: mergeCorrections(corrections.base, step.corrections, corrections.now),
    }),
    ...(memory && { memory: mergeMemory(memory.base, step.memory, memory.now) }),
  });
  const { corrections: own, memory: remembered, past, future } = state;
  return {
    ...joined({ corrections: own, memory: remembered }),
    past: past.map(joined),
    future: future.map(joined),
  };
}
