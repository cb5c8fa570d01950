import type { Place } from '../../domain/gazetteer/place.ts';
import type { AppState } from '../../state/app-state.ts';
import { unlocatedCalled } from '../../state/unlocated-names.ts';
import { matchPlace } from './match-place.ts';

/** What of the list a search leaves. */
interface ListFound<Row> {
  /** The rows, each with what it was found by. */
  readonly listed: readonly Row[];
  /** How many names without a position are left below it. */
  readonly unlocated: number;
}

interface SearchedRow {
  readonly place: Place;
  readonly hiddenName: string | null;
}

/** Keeps the rows, and what stands below them, to what the reader typed. */
function find<Row extends SearchedRow>(typed: string, rows: readonly Row[], state: AppState): ListFound<Row> {
  const listed = rows.flatMap((row) => {
    const match = matchPlace(typed, row.place, state);
    return match ? [{ ...row, hiddenName: match.hiddenName }] : [];
  });
  return { listed, unlocated: unlocatedCalled(typed, state).size };
}

/** By Enter opens the first of what was found, a row or else a name without a position, once something is sought. */
function answerKey(key: string, typed: string, [row]: readonly SearchedRow[], state: AppState): void {
  if (key !== 'Enter' || typed === '') return;
  const [name] = unlocatedCalled(typed, state).values();
  if (row) state.focusPlace(row.place.id, 'list');
  else if (name) state.startCorrecting({ kind: 'mention', mentionId: name[0].id });
}

/** The search of the list, whose levelling of spellings weighs something. */
export const LIST_SEARCH = { find, answerKey };
