import { selectArticleId } from '../state/article-slice.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { parseAddress } from './address.ts';
import { textScrollers } from './text-scrollers.ts';

/** Where in which text the reader was when the page was left, as long as its tab is there. */
interface ReadingPlace {
  readonly articleId: string;
  /** The first block that was seen, and where its top was. */
  readonly blockId: string;
  readonly top: number;
  readonly sheetOpen: boolean;
}

const KEY = 'yaqut.reading-place';

/** Notes where the reader is whenever the page is left or put away, so that loading it anew comes back there. */
export function keepReadingPlace(store: AppStore): void {
  addEventListener('pagehide', () => note(store));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') note(store);
  });
}

/**
 * Goes to where the reader was when the page was left, once the text is there: one of the reader's own comes late. A place
 * that the address names goes first, and a reader who has begun to move is left alone.
 */
export function returnToReadingPlace(store: AppStore): void {
  const kept = readNote();
  if (!kept || parseAddress(location.search, location.hash).placeId !== null) return;
  const { articleId, blockId, top, sheetOpen } = kept;
  const latest = performance.now() + PATIENCE;
  const moved = new AbortController();
  for (const way of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(way, () => moved.abort(), { once: true, passive: true, signal: moved.signal });
  let steady = 0;
  // Parts of a long text get their true height when they come into sight, and letters may come after the text.
  function approach() {
    const shown = selectArticleId(store.getState());
    if (moved.signal.aborted || performance.now() > latest || (shown !== null && shown !== articleId))
      return moved.abort();
    // Until then the page is the built one, which is about to be replaced.
    const isThere = shown !== null && !('start' in document.documentElement.dataset);
    const block = isThere ? document.getElementById(blockId) : null;
    if (block) {
      if (sheetOpen && !store.getState().sheetOpen) store.getState().openSheet();
      steady = scrollSoThat(block, top) ? steady + 1 : 0;
      if (steady === STEADY_FRAMES) return moved.abort();
    }
    requestAnimationFrame(approach);
  }
  approach();
}

/** In milliseconds: a text that has not come by then is read from its beginning. */
const PATIENCE = 10_000;
const STEADY_FRAMES = 20;

/** Brings a block's top to where it is to be, as far as the text scrolls; whether it was there. */
function scrollSoThat(block: Element, top: number): boolean {
  const away = () => block.getBoundingClientRect().top - top;
  const before = away();
  for (const scroller of textScrollers()) if (Math.abs(away()) >= 1) scroller.scrollTop += away();
  return Math.abs(before) < 1 || before === away();
}

function note(store: AppStore): void {
  const isSeen = (element: Element) => element.getBoundingClientRect().bottom > 0;
  // By parts first: to ask for the place of a block lays out all of its part, which a long text is spared.
  const part = [...document.querySelectorAll('#article .part')].find(isSeen);
  const block = part && [...part.querySelectorAll('[data-block-id]')].find(isSeen);
  const state = store.getState();
  const articleId = selectArticleId(state);
  try {
    sessionStorage.removeItem(KEY);
    if (!block || articleId === null) return;
    const place: ReadingPlace = {
      articleId,
      blockId: block.id,
      top: block.getBoundingClientRect().top,
      sheetOpen: state.sheetOpen,
    };
    sessionStorage.setItem(KEY, JSON.stringify(place));
  } catch {
    // Where nothing may be kept the text begins at its top.
  }
}

/** Only this file writes it, and only for this tab. */
function readNote(): ReadingPlace | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as ReadingPlace | null;
  } catch {
    return null;
  }
}
