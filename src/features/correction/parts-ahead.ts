/** The parts of this feature that are fetched when the page has come to rest, in one file. */
export const correctionParts = () =>
  import('./fetched-ahead.ts').then(({ CORRECTION_PARTS }) => CORRECTION_PARTS);
