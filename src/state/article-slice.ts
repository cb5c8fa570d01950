import type { StateCreator } from 'zustand';
import type { Article, BlockId } from '../domain/article/article.ts';
import type { PlaceId } from '../domain/gazetteer/place.ts';
import { type Mention, type MentionId, placeOf } from '../domain/recognition/mention.ts';
import type { AppState } from './app-state.ts';
import { type Failure, failed, LOADING, type Loaded, ready } from './failure.ts';

/** The article on the page and the places found in it. */
export interface ArticleSlice {
  readonly article: Loaded<Article>;
  /** In reading order; loading as long as the gazetteer or the recognition is under way. */
  readonly mentions: Loaded<readonly Mention[]>;
  showArticle(article: Article): void;
  showMentions(mentions: readonly Mention[]): void;
  articleLoading(): void;
  articleFailed(failure: Failure): void;
  recognitionFailed(failure: Failure): void;
}

export const createArticleSlice: StateCreator<AppState, [], [], ArticleSlice> = (set) => ({
  article: LOADING,
  mentions: LOADING,
  showArticle: (article) => set({ article: ready(article), mentions: LOADING }),
  showMentions: (mentions) => set({ mentions: ready(mentions) }),
  articleLoading: () => set({ article: LOADING, mentions: LOADING }),
  articleFailed: (failure) => set({ article: failed(failure), mentions: ready([]) }),
  recognitionFailed: (failure) => set({ mentions: failed(failure) }),
});

const NO_MENTIONS: readonly Mention[] = [];

/** The mentions found so far, in reading order. */
export const selectMentions = (state: AppState): readonly Mention[] =>
  state.mentions.status === 'ready' ? state.mentions.value : NO_MENTIONS;

interface MentionIndex {
  readonly byId: ReadonlyMap<MentionId, Mention>;
  readonly byBlock: ReadonlyMap<BlockId, readonly Mention[]>;
  /** Places in the order of their first mention. */
  readonly byPlace: ReadonlyMap<PlaceId, readonly Mention[]>;
}

const indexes = new WeakMap<readonly Mention[], MentionIndex>();

function indexOf(mentions: readonly Mention[]): MentionIndex {
  const known = indexes.get(mentions);
  if (known) return known;
  const located = mentions.filter((mention) => placeOf(mention) !== null);
  const index: MentionIndex = {
    byId: new Map(mentions.map((mention) => [mention.id, mention])),
    byBlock: groupBy(mentions, (mention) => mention.blockId),
    byPlace: groupBy(located, (mention) => placeOf(mention) as PlaceId),
  };
  indexes.set(mentions, index);
  return index;
}

function groupBy<K, V>(values: readonly V[], keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** The article's places in text order, each with its mentions. The same map as long as the mentions are the same. */
export const selectMentionsByPlace = (state: AppState): ReadonlyMap<PlaceId, readonly Mention[]> =>
  indexOf(selectMentions(state)).byPlace;

/** The mentions of one place in reading order. */
export const selectMentionsOf =
  (placeId: PlaceId | null) =>
  (state: AppState): readonly Mention[] =>
    (placeId !== null && indexOf(selectMentions(state)).byPlace.get(placeId)) || NO_MENTIONS;

/** The mentions inside one block in reading order. */
export const selectMentionsIn =
  (blockId: BlockId) =>
  (state: AppState): readonly Mention[] =>
    indexOf(selectMentions(state)).byBlock.get(blockId) ?? NO_MENTIONS;
