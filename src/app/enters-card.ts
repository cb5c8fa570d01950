import type { AppState } from '../state/app-state.ts';

/** The card of the place in focus, and the heading that tells it. */
export const CARD = '.place-card';
export const CARD_HEADING = '#place-card-name';

/**
 * Whether a choice was made by Enter or Space outside the card: then the keyboard goes on into the card, and its
 * heading tells the place, so that nothing else need say it.
 */
export const entersCard = ({ focus }: Pick<AppState, 'focus'>): boolean =>
  focus.kind === 'place' &&
  focus.origin !== 'url' &&
  focus.origin !== 'keys' &&
  focus.origin !== 'walk' &&
  focus.origin !== 'voice' &&
  chosenByKey &&
  !document.activeElement?.closest(CARD);

let chosenByKey = false;

/** Notes from now on whether the last thing pressed was a key that chooses. */
export function notePresses(): void {
  const note = (chosen: boolean) => {
    chosenByKey = chosen;
  };
  document.addEventListener('keydown', ({ key }) => note(key === 'Enter' || key === ' '), true);
  document.addEventListener('pointerdown', () => note(false), true);
}
