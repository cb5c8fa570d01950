import type { LabelledText } from './corpus.ts';

/** A span `[start, end)` of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Precision, recall and their harmonic mean. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A hashtag's sign is no part of the name either; some labels take it in. */
const PROCLITICS = /^[وف]?(?:[بكس]|ل)?(?:ال|ل)?#?$/u;

/**
 * Scores found spans against labels that cover whole words: exact where the ends agree and only proclitics stand between
 * the starts, overlapping where they share a letter.
 */
export function scoreSpans(
  texts: readonly LabelledText[],
  found: readonly (readonly Span[])[],
): { exact: Score; overlap: Score } {
  let labelled = 0;
  let guessed = 0;
  let exact = 0;
  let touched = 0;
  let touching = 0;
  texts.forEach(({ text, mentions }, index) => {
    const guesses = found[index] ?? [];
    labelled += mentions.length;
    guessed += guesses.length;
    const used = new Set<Span>();
    for (const mention of mentions) {
      const hit = guesses.find((guess) => !used.has(guess) && isExact(text, mention, guess));
      if (hit) {
        used.add(hit);
        exact++;
      }
      if (guesses.some((guess) => overlaps(mention, guess))) touched++;
    }
    touching += guesses.filter((guess) => mentions.some((mention) => overlaps(mention, guess))).length;
  });
  return {
    exact: scoreOf(exact / guessed, exact / labelled),
    overlap: scoreOf(touching / guessed, touched / labelled),
  };
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

const onlyProclitics = (text: string, from: number, to: number) =>
  from <= to && PROCLITICS.test(text.slice(from, to));

/** Whether a found span is the labelled one, proclitics forgiven. */
export const isExact = (text: string, mention: Span, guess: Span) =>
  mention.end === guess.end &&
  (onlyProclitics(text, mention.start, guess.start) || onlyProclitics(text, guess.start, mention.start));

const scoreOf = (precision: number, recall: number): Score => ({
  precision,
  recall,
  f1: (2 * precision * recall) / (precision + recall),
});
