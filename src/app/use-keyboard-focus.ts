import { useEffect } from 'react';
import type { AppState } from '../state/app-state.ts';
import type { PlaceFocus } from '../state/focus-slice.ts';
import { useAppStore } from '../state/store-context.ts';
import { CARD, CARD_HEADING, entersCard } from './enters-card.ts';

/**
 * Where the keyboard stands as places are chosen. Enter on a mention, a marker or a row goes on to the card, whose
 * heading then tells the place; Escape clears, and the keyboard is back at what opened the card.
 */
export function useKeyboardFocus(): void {
  const store = useAppStore();
  useEffect(() => {
    let opener: HTMLElement | null = null;
    /** As soon as the card is there, which comes after what was pressed is lit. */
    const enterCard = (focus: PlaceFocus & { kind: 'place' }, looks = 0) => {
      requestAnimationFrame(() => {
        if (store.getState().focus !== focus) return;
        const card = document.querySelector<HTMLElement>(CARD);
        if (card?.dataset.placeId === focus.placeId) card.querySelector<HTMLElement>(CARD_HEADING)?.focus();
        else if (looks < MOST_LOOKS) enterCard(focus, looks + 1);
      });
    };
    const stop = store.subscribe((state, before) => {
      if (state.focus === before.focus) return;
      if (state.focus.kind === 'place') {
        opener = openerNow() ?? opener;
        if (entersCard(state)) enterCard(state.focus);
      } else {
        if (state.focus.origin !== 'url') returnTo(opener);
        opener = null;
      }
    });
    const clearByEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !usesEscape(event.target))
        stepBack(store.getState());
    };
    document.addEventListener('keydown', clearByEscape);
    return () => {
      stop();
      document.removeEventListener('keydown', clearByEscape);
    };
  }, [store]);
}

/** In frames; beside compared articles there is no card. */
const MOST_LOOKS = 120;

/** Leaves a decision under way, else ends the walk, else clears what is in focus, else lets down the phone's sheet. */
function stepBack(state: AppState): void {
  const { correcting, stopCorrecting, guide, endGuide, focus, clearFocus, sheetOpen, closeSheet } = state;
  if (correcting) stopCorrecting();
  else if (guide.kind === 'walk') endGuide();
  else if (focus.kind === 'place') clearFocus('keys');
  else if (sheetOpen) closeSheet();
}

/** Fields and dialogs have a use of their own for Escape. */
const usesEscape = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('select, input[type=search], dialog') !== null;

/** The mention, sign or row that the keyboard stands on, or the field whose Enter chooses a row. */
function openerNow(): HTMLElement | null {
  const active = document.activeElement;
  return active instanceof HTMLElement &&
    active.matches('[data-place-id], [data-cluster], .place-list [type=search]')
    ? active
    : null;
}

/** Goes back to what opened the card, where the card's going leaves the keyboard nowhere. */
function returnTo(opener: HTMLElement | null): void {
  const active = document.activeElement;
  const leftNowhere = active === document.body || active?.closest(CARD);
  if (leftNowhere && opener?.isConnected) opener.focus();
}
