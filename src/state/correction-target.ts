import type { Block } from '../domain/article/article.ts';
import type { BlockSpan } from '../domain/correction/anchor.ts';
import type { PlaceId } from '../domain/gazetteer/place.ts';
import { madeAnew } from '../domain/made-once.ts';
import type { Mention } from '../domain/recognition/mention.ts';
import type { AppState } from './app-state.ts';
import { selectArticleCountries } from './article-countries.ts';
import { selectMentions } from './article-slice.ts';
import type { DecisionUnderWay, Meaning } from './correcting-slice.ts';

/** What is being decided on, found in the article. */
export interface Target {
  readonly block: Block;
  /** The ways the words can be read, and the one that is taken. */
  readonly readings: readonly BlockSpan[];
  readonly span: BlockSpan;
  /** The mention it is; null for words that are none yet. */
  readonly mention: Mention | null;
  /** Places it might mean, the likeliest first: what the recogniser weighed, then the others of the name. */
  readonly candidates: readonly PlaceId[];
  /** Those of them whose name only begins as the words do («مصر الجديدة» of «مصر»); they stand last. */
  readonly longerNamed: readonly PlaceId[];
}

/** So many are offered; the rest are found by searching. */
const MOST_CANDIDATES = 8;

const targets = madeAnew<Target | null>();

/** The target of the decision under way; null when there is none or its words are gone. */
export function selectTarget(state: AppState): Target | null {
  const { correcting, article, gazetteer, wordRules } = state;
  if (!correcting) return null;
  const mentions = selectMentions(state);
  return targets(correcting.target, [correcting.reading, mentions, article, gazetteer, wordRules], () =>
    findTarget(correcting, mentions, state),
  );
}

/** What list and map offer by number: the candidates and, after them, a place that was found by searching and is meant. */
export function offeredPlaces(candidates: readonly PlaceId[], meaning: Meaning | null): readonly PlaceId[] {
  const found = meaning?.kind === 'place' && !candidates.includes(meaning.placeId);
  return found ? [...candidates, meaning.placeId] : candidates;
}

function findTarget(
  { target, reading }: DecisionUnderWay,
  mentions: readonly Mention[],
  state: AppState,
): Target | null {
  const { article, gazetteer, wordRules } = state;
  if (article.status !== 'ready') return null;
  const mention =
    target.kind === 'mention' ? (mentions.find(({ id }) => id === target.mentionId) ?? null) : null;
  const readings = target.kind === 'words' ? target.readings : mention ? [mention] : [];
  const span = readings[reading] ?? readings[0];
  const block = article.value.blocks.find(({ id }) => id === span?.blockId);
  if (!span || !block) return null;
  const weighed = mention?.resolution.candidates.map(({ placeId }) => placeId) ?? [];
  const named =
    gazetteer.status === 'ready' && wordRules
      ? wordRules.placesNamed(block, span, gazetteer.value, selectArticleCountries(state))
      : { whole: [], begun: [] };
  const ids = [...weighed, ...[...named.whole, ...named.begun].map(({ id }) => id)];
  const candidates = [...new Set(ids)].slice(0, MOST_CANDIDATES);
  const longerNamed = candidates.filter(
    (id) => !weighed.includes(id) && named.begun.some((place) => place.id === id),
  );
  return { block, readings, span, mention, candidates, longerNamed };
}
