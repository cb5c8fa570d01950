import type { StateCreator } from 'zustand';
import type { Article } from '../domain/article/article.ts';
import {
  type ArticleCorrections,
  type Correction,
  type NameCorrection,
  NO_CORRECTIONS,
} from '../domain/correction/correction.ts';
import type { Place, PlaceId } from '../domain/gazetteer/place.ts';
import type { AppState } from './app-state.ts';
import { LOADING, ready } from './failure.ts';

/** What the reader decided, and the way back. */
export interface CorrectionsSlice {
  /** Decisions for the article on the page. */
  readonly corrections: ArticleCorrections;
  /** Decisions for every text: the reader's own small gazetteer. */
  readonly memory: readonly NameCorrection[];
  /** What could be undone, the latest last, and what could be done again, the next first. */
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** Changes what is decided for the article, and what is remembered where that is given. */
  changeDecisions(decisions: readonly Correction[], memory?: readonly NameCorrection[]): void;
  /** Takes one decision of the article back. */
  dropCorrection(dropped: Correction): void;
  /** Says what the article is about; null leaves that to the recogniser again. */
  sayAbout(about: readonly PlaceId[] | null): void;
  changeMemory(memory: readonly NameCorrection[]): void;
  /** Puts an edited text in the place of the one on the page; what was decided stays and is laid over it anew. */
  editArticle(article: Article): void;
  undo(): void;
  redo(): void;
  /** Takes over what was kept for the article just opened; not a change to be undone. */
  takeCorrections(corrections: ArticleCorrections): void;
  /** Takes over what was remembered; not a change to be undone. */
  takeMemory(memory: readonly NameCorrection[]): void;
}

/** Everything a change can touch, as it was. */
interface Step {
  readonly article: Article | null;
  readonly corrections: ArticleCorrections;
  readonly memory: readonly NameCorrection[];
}

/** So many steps back are kept: texts are shared between steps, so each is small. */
const MOST_STEPS = 200;

export const createCorrectionsSlice: StateCreator<AppState, [], [], CorrectionsSlice> = (set, get) => {
  const change = (changed: Partial<Step>) => {
    const now = stepOf(get());
    set(({ past }) => ({
      ...stateOf({ ...now, ...changed }, get()),
      past: [...past, now].slice(-MOST_STEPS),
      future: [],
    }));
  };
  return {
    corrections: NO_CORRECTIONS,
    memory: [],
    past: [],
    future: [],
    changeDecisions: (decisions, memory = get().memory) =>
      change({ corrections: { ...get().corrections, corrections: decisions }, memory }),
    dropCorrection: (dropped) => {
      const { corrections, changeDecisions } = get();
      const kept = corrections.corrections.filter((correction) => correction !== dropped);
      if (kept.length < corrections.corrections.length) changeDecisions(kept);
    },
    sayAbout: (about) => change({ corrections: { ...get().corrections, about } }),
    changeMemory: (memory) => change({ memory }),
    editArticle: (article) => change({ article }),
    undo: () => {
      const { past, future } = get();
      const before = past.at(-1);
      if (!before) return;
      const now = stepOf(get());
      set({ ...stateOf(before, get()), past: past.slice(0, -1), future: [now, ...future] });
    },
    redo: () => {
      const { past, future } = get();
      const [next, ...later] = future;
      if (!next) return;
      const now = stepOf(get());
      set({ ...stateOf(next, get()), past: [...past, now], future: later });
    },
    takeCorrections: (corrections) => set({ corrections, past: [], future: [] }),
    takeMemory: (memory) => set({ memory }),
  };
};

const stepOf = ({ article, corrections, memory }: AppState): Step => ({
  article: article.status === 'ready' ? article.value : null,
  corrections,
  memory,
});

/** The state of a step; another text than the one on the page has to be looked through again. */
function stateOf({ article, corrections, memory }: Step, state: AppState): Partial<AppState> {
  const shown = state.article.status === 'ready' ? state.article.value : null;
  const text = article === null || article === shown ? {} : { article: ready(article), mentions: LOADING };
  return { ...text, corrections, memory };
}

/** A place that the reader put on the map. */
export function selectOwnPlace(id: PlaceId): (state: AppState) => Place | undefined {
  return ({ corrections, memory, comparison, keptCorrections }) => {
    // Among the compared articles are others than the one on the page.
    const others = comparison ? [...keptCorrections.values()].flatMap((kept) => kept.corrections) : [];
    for (const { decision } of [...corrections.corrections, ...memory, ...others]) {
      if (decision.kind === 'own-place' && decision.place.id === id) return decision.place;
    }
    return undefined;
  };
}
