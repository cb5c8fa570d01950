import type { StateCreator } from 'zustand';
import type { Article, Block, BlockId } from '../domain/article/article.ts';
import type { BlockSpan } from '../domain/correction/anchor.ts';
import type { CorrectedMentions } from '../domain/correction/apply-corrections.ts';
import { NO_CORRECTIONS } from '../domain/correction/correction.ts';
import type { DecisionInText } from '../domain/correction/decision-in-text.ts';
import type { PlaceId } from '../domain/gazetteer/place.ts';
import { groupBy } from '../domain/group-by.ts';
import { madeAnew, madeOnce } from '../domain/made-once.ts';
import { type Mention, type MentionId, placeOf } from '../domain/recognition/mention.ts';
import type { MentionStrength } from '../domain/recognition/strengths.ts';
import type { AppState } from './app-state.ts';
import {
  type Failure,
  failed,
  LOADING,
  type Loaded,
  type LoadedInParts,
  type Progress,
  ready,
} from './failure.ts';
import { strengthsIn } from './word-rules-slice.ts';

/** An article; where it did not come, which one was wanted, null for the first there is. */
type LoadedArticle =
  | Exclude<Loaded<Article>, { status: 'failed' }>
  | { readonly status: 'failed'; readonly failure: Failure; readonly wanted: string | null };

/** The article on the page and the places found in it. */
export interface ArticleSlice {
  readonly article: LoadedArticle;
  /** What the recogniser found, in reading order; loading until it tells its first ones, in parts where the text is long. */
  readonly mentions: LoadedInParts<readonly Mention[]>;
  showArticle(article: Article): void;
  showMentions(mentions: readonly Mention[]): void;
  /** All mentions found so far in a long text, of which so much is read. */
  showMentionsSoFar(mentions: readonly Mention[], progress: Progress): void;
  /** The reader stopped the recognition of a long text, or lets it go on. */
  mentionsStopped(): void;
  mentionsGoOn(): void;
  articleLoading(): void;
  articleFailed(failure: Failure, wanted: string | null): void;
  recognitionFailed(failure: Failure): void;
}

const isCompared = (comparison: AppState['comparison'], id: string): boolean =>
  comparison?.status === 'ready' && comparison.articles.some(({ articleId }) => articleId === id);

export const createArticleSlice: StateCreator<AppState, [], [], ArticleSlice> = (set) => ({
  article: LOADING,
  mentions: LOADING,
  showArticle: (article) =>
    set(({ keptCorrections, comparison }) => ({
      article: ready(article),
      mentions: LOADING,
      corrections: keptCorrections.get(article.id) ?? NO_CORRECTIONS,
      past: [],
      future: [],
      correcting: null,
      // From one compared text to the next the map goes on showing what all of them name.
      comparison: isCompared(comparison, article.id) ? comparison : null,
    })),
  showMentions: (mentions) => set((state) => withMentions(state, ready(mentions))),
  showMentionsSoFar: (value, progress) =>
    set((state) => {
      const status = state.mentions.status === 'stopped' ? 'stopped' : 'partial';
      return withMentions(state, { status, value, progress });
    }),
  mentionsStopped: () =>
    set(({ mentions }) =>
      mentions.status === 'partial' ? { mentions: { ...mentions, status: 'stopped' } } : {},
    ),
  mentionsGoOn: () =>
    set(({ mentions }) =>
      mentions.status === 'stopped' ? { mentions: { ...mentions, status: 'partial' } } : {},
    ),
  articleLoading: () => set({ article: LOADING, mentions: LOADING }),
  articleFailed: (failure, wanted) => set({ article: { ...failed(failure), wanted }, mentions: ready([]) }),
  recognitionFailed: (failure) => set({ mentions: failed(failure) }),
});

const NO_MENTIONS: readonly Mention[] = [];
const NO_BLOCKS: readonly Block[] = [];

/** The id of the article on the page; null while there is none. */
export const selectArticleId = ({ article }: AppState): string | null =>
  article.status === 'ready' ? article.value.id : null;

/** Whether places of the text are still being looked for. */
export const selectIsSearching = ({ mentions }: AppState): boolean =>
  mentions.status === 'loading' || mentions.status === 'partial';

/** The mentions found so far with the reader's decisions laid over them, in reading order. */
export const selectMentions = (state: AppState): readonly Mention[] => selectCorrected(state).mentions;

/** The reader's decisions that bear on the text, in reading order; last those whose words are no longer to be found in it. */
export function selectDecisions(state: AppState): readonly DecisionInText[] {
  const { decisions } = selectCorrected(state);
  // Until the whole text is looked through, what a name reaches is not known.
  return state.mentions.status === 'partial' ? NO_DECISIONS : decisions;
}

const NO_DECISIONS: readonly DecisionInText[] = [];
const NOTHING_FOUND: CorrectedMentions = { mentions: NO_MENTIONS, decisions: NO_DECISIONS };

/** Laid over anew only when the decisions have changed since these mentions were last asked for. */
const corrected = madeAnew<CorrectedMentions>();

function selectCorrected({ article, mentions, corrections, memory, wordRules }: AppState): CorrectedMentions {
  if (!('value' in mentions)) return NOTHING_FOUND;
  const blocks = article.status === 'ready' ? article.value.blocks : NO_BLOCKS;
  // Whatever was decided fetches the rules (`app/load-knowledge.ts`).
  if (!wordRules) return { ...NOTHING_FOUND, mentions: mentions.value };
  return corrected(mentions.value, [blocks, corrections.corrections, memory], () =>
    wordRules.applyCorrections(blocks, mentions.value, corrections.corrections, memory),
  );
}

const recognised = ({ mentions }: AppState): readonly Mention[] =>
  'value' in mentions ? mentions.value : NO_MENTIONS;

/** The whole text may show that the mention in focus means another place than its beginning did: the focus goes along. */
function withMentions(state: AppState, mentions: AppState['mentions']): Partial<AppState> {
  const { focus } = state;
  if (focus.kind === 'none' || focus.mentionId === null) return { mentions };
  const mention = selectMention(focus.mentionId)({ ...state, mentions });
  const placeId = mention && placeOf(mention);
  if (!placeId || placeId === focus.placeId) return { mentions };
  return { mentions, focus: { ...focus, placeId, origin: 'url' } };
}

const litMentions = madeAnew<readonly Mention[]>();

/** The mentions less those of a strength that the reader does not want lit. */
function selectLitMentions(state: AppState): readonly Mention[] {
  const all = selectMentions(state);
  const hidden = state.preferences.hiddenMarks;
  if (!hidden.some((mark) => mark !== 'nationality') || state.article.status !== 'ready') return all;
  const { blocks } = state.article.value;
  return litMentions(all, [hidden], () =>
    blocks.flatMap((block) => {
      const mentions = indexOf(all).byBlock.get(block.id) ?? NO_MENTIONS;
      const strengths = strengthsIn(state, block, mentions);
      return mentions.filter((_, index) => !hidden.includes(strengths[index] ?? 'named'));
    }),
  );
}

const named = madeAnew<ReadonlyMap<BlockId, readonly BlockSpan[]>>();

/**
 * What of a block belongs to names, in reading order: its mentions, lit or not, and names of several words that the reader
 * has unmarked. A single word that is no place may well be something else.
 */
export const selectNamesIn =
  (blockId: BlockId) =>
  (state: AppState): readonly BlockSpan[] => {
    const found = recognised(state);
    const mentions = selectMentions(state);
    if (found === mentions) return indexOf(found).byBlock.get(blockId) ?? NO_MENTIONS;
    const byBlock = named(mentions, [found], () => {
      const spans = [...mentions, ...found.filter(({ text }) => /\s/u.test(text))];
      return groupBy(
        spans.sort((a, b) => a.start - b.start),
        (span) => span.blockId,
      );
    });
    return byBlock.get(blockId) ?? NO_MENTIONS;
  };

/** How strongly the text is about a place where it names it so; null for a mention that is not there. */
export const selectStrengthOf =
  (id: MentionId | null) =>
  (state: AppState): MentionStrength | null => {
    const { byId, byBlock } = indexOf(selectMentions(state));
    const mention = id === null ? undefined : byId.get(id);
    if (!mention || state.article.status !== 'ready') return null;
    const block = state.article.value.blocks.find((each) => each.id === mention.blockId);
    const mentions = byBlock.get(mention.blockId) ?? NO_MENTIONS;
    if (!block) return null;
    const strengths = strengthsIn(state, block, mentions);
    return strengths[mentions.indexOf(mention)] ?? null;
  };

interface MentionIndex {
  readonly byId: ReadonlyMap<MentionId, Mention>;
  readonly byBlock: ReadonlyMap<BlockId, readonly Mention[]>;
  /** Places in the order of their first mention. */
  readonly byPlace: ReadonlyMap<PlaceId, readonly Mention[]>;
}

const indexOf = madeOnce((mentions: readonly Mention[]): MentionIndex => {
  const located = mentions.filter((mention) => placeOf(mention) !== null);
  return {
    byId: new Map(mentions.map((mention) => [mention.id, mention])),
    byBlock: groupBy(mentions, (mention) => mention.blockId),
    byPlace: groupBy(located, (mention) => placeOf(mention) as PlaceId),
  };
});

/** The article's places in text order, each with its mentions. The same map as long as the mentions are the same. */
export const selectMentionsByPlace = (state: AppState): ReadonlyMap<PlaceId, readonly Mention[]> =>
  indexOf(selectLitMentions(state)).byPlace;

/** The mentions of one place in reading order. */
export const selectMentionsOf =
  (placeId: PlaceId | null) =>
  (state: AppState): readonly Mention[] =>
    (placeId !== null && indexOf(selectLitMentions(state)).byPlace.get(placeId)) || NO_MENTIONS;

/** The mention of an id. */
export const selectMention =
  (id: MentionId) =>
  (state: AppState): Mention | undefined =>
    indexOf(selectMentions(state)).byId.get(id);

/** The mentions inside one block in reading order. */
export const selectMentionsIn =
  (blockId: BlockId) =>
  (state: AppState): readonly Mention[] =>
    indexOf(selectLitMentions(state)).byBlock.get(blockId) ?? NO_MENTIONS;
