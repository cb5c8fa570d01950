import { useEffect } from 'react';
import type { AppState } from '../state/app-state.ts';
import { useAppStore } from '../state/store-context.ts';

/**
 * Where the keyboard stands as places are chosen. Enter on a mention, a marker or a row goes on to the card, whose
 * heading then tells the place; Escape clears, and the keyboard is back at what opened the card.
 */
export function useKeyboardFocus(): void {
  const store = useAppStore();
  useEffect(() => {
    let opener: HTMLElement | null = null;

    function followFocus(state: AppState, before: AppState) {
      if (state.focus === before.focus) return;
      const active = document.activeElement;
      if (state.focus.kind === 'none') {
        if (before.focus.kind === 'place' && state.focus.origin !== 'url') returnTo(opener);
        opener = null;
        return;
      }
      if (!(active instanceof HTMLElement) || active.closest(CARD)) return;
      if (active.matches('[data-place-id]')) opener = active;
      if (entersCard(state))
        requestAnimationFrame(() => document.querySelector<HTMLElement>(CARD_HEADING)?.focus());
    }

    function clearByEscape(event: KeyboardEvent) {
      const { focus, clearFocus, sheetOpen, closeSheet } = store.getState();
      const inMenu =
        event.target instanceof Element && event.target.closest('[role=menu], input[type=search]');
      if (event.key !== 'Escape' || event.defaultPrevented || inMenu) return;
      if (focus.kind === 'place') clearFocus('keys');
      else if (sheetOpen) closeSheet();
    }

    document.addEventListener('keydown', clearByEscape);
    const stop = store.subscribe(followFocus);
    return () => {
      stop();
      document.removeEventListener('keydown', clearByEscape);
    };
  }, [store]);
}

const CARD = '.place-card';
const CARD_HEADING = '#place-card-name';

/** Goes back to what opened the card, where the card's going has left the keyboard nowhere. */
function returnTo(opener: HTMLElement | null): void {
  const held = document.activeElement?.closest(CARD) ?? document.activeElement === document.body;
  if (held && opener?.isConnected) opener.focus();
}

/** Whether a choice was made by Enter or Space outside the card: then the keyboard goes into it. */
export function entersCard({ focus }: Pick<AppState, 'focus'>): boolean {
  const outside = !document.activeElement?.closest(CARD);
  return (
    focus.kind === 'place' && focus.origin !== 'url' && focus.origin !== 'keys' && chosenByKey && outside
  );
}

/** Whether the last thing that was pressed was a key that chooses. */
let chosenByKey = false;
if (typeof document !== 'undefined') {
  document.addEventListener('keydown', ({ key }) => (chosenByKey = key === 'Enter' || key === ' '), true);
  document.addEventListener('pointerdown', () => (chosenByKey = false), true);
}
