import { matchesSearch } from '../domain/arabic/search-key.ts';
import { groupBy } from '../domain/group-by.ts';
import { type Mention, placeOf } from '../domain/recognition/mention.ts';
import type { AppState } from './app-state.ts';
import { selectMentions } from './article-slice.ts';

/** Mentions by their words; no entry is empty. */
type NamesInText = ReadonlyMap<string, readonly [Mention, ...Mention[]]>;

const known = new WeakMap<readonly Mention[], NamesInText>();

/** The names of the article that no place is known for. */
function selectUnlocatedNames(state: AppState): NamesInText {
  const mentions = selectMentions(state);
  const names =
    known.get(mentions) ??
    groupBy(
      mentions.filter((mention) => placeOf(mention) === null),
      ({ text }) => text,
    );
  known.set(mentions, names);
  return names;
}

/** Those of them that are what the reader typed; all where nothing is. */
export function unlocatedCalled(typed: string, state: AppState): NamesInText {
  const names = selectUnlocatedNames(state);
  if (typed.trim() === '') return names;
  return new Map([...names].filter(([text]) => matchesSearch(typed, [text])));
}
