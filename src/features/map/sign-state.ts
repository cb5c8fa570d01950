import type { PlaceLight } from '../../state/place-light.ts';

/** Added to a sign's place in the order in which signs cover each other. */
export const RISE: Readonly<Record<PlaceLight, number>> = { mentioned: 0, previewed: 5000, focused: 10000 };

/** For a sign that tells its name over the others. */
export const ABOVE_ALL = 20000;

/** For a sign's `aria-current`. */
export const currentIf = (light: PlaceLight): 'true' | undefined =>
  light === 'focused' ? 'true' : undefined;
