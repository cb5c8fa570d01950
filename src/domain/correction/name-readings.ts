import type { NormalisedOffset } from '../arabic/normalise.ts';
import { readProclitics } from '../arabic/proclitics.ts';
import type { Block } from '../article/article.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { analyse } from '../recognition/analyse.ts';
import { kindsAnnounced } from '../recognition/type-words.ts';
import type { BlockSpan } from './anchor.ts';
import { nameAt, nameKey } from './name-key.ts';

/**
 * The names that words a reader marked can be read as: the whole words touched, then without each proclitic that the
 * first can carry («وبغزة»: وبغزة, بغزة, غزة). What is left is offered where it is a name, or where the word hardly begins with
 * that letter by itself, as «واد», «وادي» and «بيروت» do. Where the marking begins inside a word, that beginning comes first.
 * Empty when nothing but spaces and signs was marked.
 */
export function nameReadings(
  block: Block,
  from: number,
  to: number,
  isName: (name: string) => boolean = () => false,
): BlockSpan[] {
  const text = analyse(block.text);
  const touched = text.words.filter((word) => {
    const { start, end } = text.normalised.sourceSpan(word.start, word.end);
    return start < to && from < end;
  });
  const [first] = touched;
  const last = touched.at(-1);
  if (!first || !last) return [];
  const word = text.normalised.folded.slice(first.start, first.end);
  const spanAfter = (skip: number) => ({
    blockId: block.id,
    ...text.normalised.sourceSpan((first.start + skip) as NormalisedOffset, last.end),
  });
  const names = ({ start, end }: BlockSpan) => isName(nameAt(block, start, end));
  const whole = spanAfter(0);
  const carries = !names(whole) && !isNoun(word);
  const spans = readProclitics(word).flatMap(({ skip, name }) => {
    const span = spanAfter(skip);
    const isWord = name.length >= SHORTEST_REST || kindsAnnounced(name).length > 0;
    return skip === 0 || (carries && isWord) || names(span) ? [span] : [];
  });
  const asMarked =
    from > whole.start && !spans.some(({ start }) => start === from) ? [{ ...whole, start: from }] : [];
  const begins = spans.filter(({ start }) => start === from);
  return [...asMarked, ...begins, ...spans.filter((span) => !begins.includes(span))].filter(
    (span, index, all) => all.findIndex(({ start }) => start === span.start) === index,
  );
}

/** What is left of a word that begins with one of the letters by itself is shorter more often than not («واد»), unless it is a noun of places («وحي»). */
const SHORTEST_REST = 3;

/** Whether the word as it stands says what kind of place follows («وادي», «بلدة»), which its rest would not («ومدينة»). */
const isNoun = (word: string): boolean => {
  const rests = readProclitics(word).slice(1);
  return kindsAnnounced(word).length > 0 && rests.every(({ name }) => kindsAnnounced(name).length === 0);
};

/** Whether the gazetteer has a place of the name, however its letters are written. */
export function isKnown(name: string, gazetteer: Gazetteer): boolean {
  const key = nameKey(name);
  return gazetteer.namesStartingWith(key.split(' ', 1)[0] ?? '').some(({ folded }) => folded === key);
}
