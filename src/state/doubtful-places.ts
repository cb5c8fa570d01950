import type { Place, PlaceId } from '../domain/gazetteer/place.ts';
import { madeAnew } from '../domain/made-once.ts';
import type { Mention } from '../domain/recognition/mention.ts';
import type { AppState } from './app-state.ts';
import { selectMentionsByPlace } from './article-slice.ts';
import { selectPlace } from './gazetteer-slice.ts';

/** A place that less of the evidence speaks for may well be another than is meant. */
const SURE = 0.75;

/**
 * Whether what a mention is taken for should be looked at; what the reader decided is certain. That it may be the division of a
 * town's name instead, or the town, is no doubt about where.
 */
export const isDoubtful =
  (state: AppState) =>
  ({ resolution, decidedBy }: Mention): boolean => {
    const [likeliest, ...others] = resolution.candidates;
    if (decidedBy !== undefined || likeliest === undefined || likeliest.score >= SURE) return false;
    const place = selectPlace(likeliest.placeId)(state);
    const same = others.filter(({ placeId }) => isSameTown(place, selectPlace(placeId)(state)));
    return same.reduce((sum, { score }) => sum + score, likeliest.score) < SURE;
  };

const isSameTown = (one: Place | undefined, other: Place | undefined): boolean =>
  one?.country !== undefined &&
  one.country === other?.country &&
  (one.kind === 'division') !== (other.kind === 'division');

/** The places of the article that one of its mentions is taken for in doubt. */
export function selectDoubtfulPlaces(state: AppState): ReadonlySet<PlaceId> {
  const byPlace = selectMentionsByPlace(state);
  return doubtful(byPlace, [state.gazetteer], () => {
    const isIn = isDoubtful(state);
    return new Set([...byPlace].flatMap(([id, mentions]) => (mentions.some(isIn) ? [id] : [])));
  });
}

const doubtful = madeAnew<ReadonlySet<PlaceId>>();
