/** The parts of this feature that are fetched when the page has come to rest, in one file. */
export const openParts = () => import('./fetched-ahead.ts').then(({ OPEN_PARTS }) => OPEN_PARTS);
