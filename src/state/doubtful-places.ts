import type { PlaceId } from '../domain/gazetteer/place.ts';
import { madeOnce } from '../domain/made-once.ts';
import type { Mention } from '../domain/recognition/mention.ts';
import type { AppState } from './app-state.ts';
import { selectMentionsByPlace } from './article-slice.ts';

/** A place that less of the evidence speaks for may well be another than is meant. */
const SURE = 0.75;

/** Whether what a mention is taken for should be looked at; what the reader decided is certain. */
export function isDoubtful({ resolution, decidedBy }: Mention): boolean {
  const [likeliest] = resolution.candidates;
  return decidedBy === undefined && likeliest !== undefined && likeliest.score < SURE;
}

/** The places of the article that one of its mentions is taken for in doubt. */
export const selectDoubtfulPlaces = (state: AppState): ReadonlySet<PlaceId> =>
  doubtful(selectMentionsByPlace(state));

const doubtful = madeOnce(
  (byPlace: ReadonlyMap<PlaceId, readonly Mention[]>) =>
    new Set([...byPlace].flatMap(([id, mentions]) => (mentions.some(isDoubtful) ? [id] : []))),
);
