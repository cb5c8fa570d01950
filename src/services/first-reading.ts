import { type FirstReading, parseFirstReading } from '../state/first-reading.ts';

/** The element of the page that holds the first reading. */
export const FIRST_READING_ID = 'first-reading';

/** The article that the build wrote into the page with its places; null for a page without one. */
export function readFirstReading(): FirstReading | null {
  const text = document.getElementById(FIRST_READING_ID)?.textContent;
  return text ? parseFirstReading(text) : null;
}
