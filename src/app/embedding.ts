import type { PlaceId } from '../domain/gazetteer/place.ts';
import { selectMentionsOf } from '../state/article-slice.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { selectPlace, selectPlaceName } from '../state/gazetteer-slice.ts';

/** What the page that shows this one in a frame may ask: to go to a place of the article. */
interface GoMessage {
  readonly kind: 'yaqut:go';
  readonly placeId: string;
}

/** What this page tells the one around it. */
export type EmbeddedMessage =
  /** The article and its places are there; messages are heard from now on. */
  | { readonly kind: 'yaqut:embedded' }
  /** The reader chose a place, or (null) put the choice away. */
  | {
      readonly kind: 'yaqut:place';
      readonly placeId: PlaceId | null;
      readonly name: string | null;
      readonly lat: number | null;
      readonly lon: number | null;
    }
  /** It was asked to go to a place that the article does not name. */
  | { readonly kind: 'yaqut:unknown'; readonly placeId: string };

/** The origin of the page around this one, as the address names it (`?host=https://…`); null where it names none. */
export function hostOf(search: string): string | null {
  const host = new URLSearchParams(search).get('host');
  if (host === null || !URL.canParse(host)) return null;
  const { origin, protocol } = new URL(host);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

/**
 * Speaks with the page that shows this one in a frame, as long as its origin is the one that the address names: no other
 * is heard, and to no other is anything told.
 */
export function speakWithHost(store: AppStore, host: string | null, outer: Window | null): void {
  if (host === null || outer === null) return;
  const tell = (message: EmbeddedMessage) => outer.postMessage(message, host);
  let isReady = false;
  const tellReady = () => {
    if (isReady || store.getState().mentions.status !== 'ready') return;
    isReady = true;
    tell({ kind: 'yaqut:embedded' });
  };

  window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== outer || origin !== host || !isGo(data)) return;
    const placeId = data.placeId as PlaceId;
    const state = store.getState();
    // Without an echo: what the host asked for is not told back as the reader's choice.
    if (selectMentionsOf(placeId)(state).length > 0) state.focusPlace(placeId, 'url');
    else tell({ kind: 'yaqut:unknown', placeId });
  });
  store.subscribe((state, before) => {
    tellReady();
    const { focus } = state;
    if (focus === before.focus || focus.origin === 'url') return;
    if (focus.kind === 'none') {
      if (before.focus.kind === 'place')
        tell({ kind: 'yaqut:place', placeId: null, name: null, lat: null, lon: null });
      return;
    }
    const { placeId } = focus;
    const position = selectPlace(placeId)(state)?.position;
    const name = selectPlaceName(placeId)(state);
    tell({ kind: 'yaqut:place', placeId, name, lat: position?.lat ?? null, lon: position?.lon ?? null });
  });
  tellReady();
}

const isGo = (data: unknown): data is GoMessage =>
  typeof data === 'object' &&
  data !== null &&
  'kind' in data &&
  data.kind === 'yaqut:go' &&
  'placeId' in data &&
  typeof data.placeId === 'string';
