import type { AnalysedText } from './analyse.ts';

const AND = 'و';
const COMMA = /^\s*[،,]\s*$/u;

/** Whether و adds a word to the one before it. */
export const isAdded = (text: AnalysedText, n: number): boolean =>
  text.joins(n) && text.folded(n).startsWith(AND);

/** Whether a series goes on with a word: و adds it, or it stands behind a comma. */
export const goesOnInSeries = (text: AnalysedText, n: number): boolean =>
  isAdded(text, n) || COMMA.test(text.gapBefore(n));
