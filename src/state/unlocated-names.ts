import { matchesSearch } from '../domain/arabic/search-key.ts';
import { groupBy } from '../domain/group-by.ts';
import { madeOnce } from '../domain/made-once.ts';
import { type Mention, placeOf } from '../domain/recognition/mention.ts';
import type { AppState } from './app-state.ts';
import { selectMentions } from './article-slice.ts';

/** Mentions by their words; no entry is empty. */
type NamesInText = ReadonlyMap<string, readonly [Mention, ...Mention[]]>;

/** The names of the article that no place is known for. */
const unlocatedAmong = madeOnce(
  (mentions: readonly Mention[]): NamesInText =>
    groupBy(
      mentions.filter((mention) => placeOf(mention) === null),
      ({ text }) => text,
    ),
);

/** Those of them that are what the reader typed; all where nothing is. */
export function unlocatedCalled(typed: string, state: AppState): NamesInText {
  const names = unlocatedAmong(selectMentions(state));
  if (typed.trim() === '') return names;
  return new Map([...names].filter(([text]) => matchesSearch(typed, [text])));
}
