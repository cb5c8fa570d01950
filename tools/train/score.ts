import { readProclitics } from '../../src/domain/arabic/proclitics.ts';
import { nameForms } from '../../src/domain/gazetteer/name-forms.ts';
import { WORD_CLASS, wordClasses } from '../../src/domain/recognition/tagger/word-classes.ts';
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
 * the starts; named where a noun that says what the place is may stand there too («مدينة غزة» and «غزة», whichever of them is
 * labelled); overlapping where they share a letter.
 */
export function scoreSpans(
  texts: readonly LabelledText[],
  found: readonly (readonly Span[])[],
): { exact: Score; named: Score; overlap: Score } {
  let labelled = 0;
  let guessed = 0;
  let exact = 0;
  let named = 0;
  let touched = 0;
  let touching = 0;
  texts.forEach(({ text, mentions }, index) => {
    const guesses = found[index] ?? [];
    labelled += mentions.length;
    guessed += guesses.length;
    exact += hits(mentions, guesses, (mention, guess) => isExact(text, mention, guess));
    named += hits(mentions, guesses, (mention, guess) => isNamed(text, mention, guess));
    for (const mention of mentions) {
      if (guesses.some((guess) => overlaps(mention, guess))) touched++;
    }
    touching += guesses.filter((guess) => mentions.some((mention) => overlaps(mention, guess))).length;
  });
  return {
    exact: scoreOf(exact / guessed, exact / labelled),
    named: scoreOf(named / guessed, named / labelled),
    overlap: scoreOf(touching / guessed, touched / labelled),
  };
}

/** How many labels are each hit by a guess of its own. */
function hits(
  mentions: readonly Span[],
  guesses: readonly Span[],
  isHit: (mention: Span, guess: Span) => boolean,
): number {
  const used = new Set<Span>();
  for (const mention of mentions) {
    const hit = guesses.find((guess) => !used.has(guess) && isHit(mention, guess));
    if (hit) used.add(hit);
  }
  return used.size;
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

const onlyProclitics = (text: string, from: number, to: number) =>
  from <= to && PROCLITICS.test(text.slice(from, to));

/** Whether a found span is the labelled one, proclitics forgiven. */
const isExact = (text: string, mention: Span, guess: Span) =>
  mention.end === guess.end &&
  (onlyProclitics(text, mention.start, guess.start) || onlyProclitics(text, guess.start, mention.start));

/** Whether a found span is the labelled one, but for the noun of what it is, which one of them may have before the name. */
export const isNamed = (text: string, mention: Span, guess: Span) =>
  isExact(text, mention, guess) ||
  (mention.end === guess.end &&
    isPlaceNoun(
      text.slice(Math.min(guess.start, mention.start), Math.max(guess.start, mention.start)).trim(),
    ));

const isPlaceNoun = (written: string) =>
  readProclitics(nameForms(written).folded).some(
    ({ name }) => (wordClasses(name.replace(/^ال/u, '')) & WORD_CLASS.placeNoun) !== 0,
  );

const scoreOf = (precision: number, recall: number): Score => ({
  precision,
  recall,
  f1: (2 * precision * recall) / (precision + recall),
});
