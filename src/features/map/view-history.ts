/** Where the map looked. */
export interface PastView {
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
  /** The frame's size in degrees, by which a move is judged small or large. */
  readonly across: number;
  readonly up: number;
}

/** The views there were, the latest last; the last is the one that is seen. */
export type ViewHistory = readonly PastView[];

const MOST = 50;
/** A move of less than this share of the frame, at hardly another zoom, is no new view. */
const SMALL = 0.3;
const SMALL_ZOOM = 0.6;

/** The history with a view that the map has come to; small moves about one view count as that view. */
export function record(history: ViewHistory, view: PastView): ViewHistory {
  const current = history.at(-1);
  if (current && isNearly(current, view)) return history;
  return [...history, view].slice(-MOST);
}

/** The view before the present one, and the history as it then is; null where there is none. */
export function goBack(
  history: ViewHistory,
): { readonly view: PastView; readonly history: ViewHistory } | null {
  const view = history.at(-2);
  return view ? { view, history: history.slice(0, -1) } : null;
}

const isNearly = (one: PastView, other: PastView): boolean =>
  Math.abs(one.zoom - other.zoom) < SMALL_ZOOM &&
  Math.abs(one.lon - other.lon) < SMALL * one.across &&
  Math.abs(one.lat - other.lat) < SMALL * one.up;
