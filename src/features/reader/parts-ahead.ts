/** The parts of this feature that are fetched when the page has come to rest, in one file. */
export const readerParts = () => import('./fetched-ahead.ts').then(({ READER_PARTS }) => READER_PARTS);
