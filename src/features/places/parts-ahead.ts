/** The parts of this feature that are fetched when the page has come to rest, in one file. */
export const placesParts = () => import('./fetched-ahead.ts').then(({ PLACES_PARTS }) => PLACES_PARTS);
