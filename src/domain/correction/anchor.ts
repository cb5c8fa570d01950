import type { Block, BlockId } from '../article/article.ts';

/**
 * Ties a decision to a stretch of text so that it can be found again after the text has been edited: where it stood,
 * what it says and what stood around it (after the W3C Web Annotation model's TextPosition and TextQuote selectors).
 */
export interface Anchor {
  readonly blockId: BlockId;
  /** `[start, end)` in UTF-16 units of the block's text, when the decision was made. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Up to `CONTEXT` units before and after, within the block. */
  readonly prefix: string;
  readonly suffix: string;
}

const CONTEXT = 32;

/** The anchor of a span of a block. */
export function anchorAt({ id, text }: Block, start: number, end: number): Anchor {
  return {
    blockId: id,
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** A span of a block, `[start, end)` in UTF-16 units of its text. */
export interface BlockSpan {
  readonly blockId: BlockId;
  readonly start: number;
  readonly end: number;
}

/**
 * Where an anchor's words stand now: at their old place, else at the one place in the text with the same words around
 * them. Null when they are gone or when several places look alike: a decision is never moved on a guess.
 */
export function locateAnchor(anchor: Anchor, blocks: readonly Block[]): BlockSpan | null {
  const home = blocks.find(({ id }) => id === anchor.blockId);
  if (home && fits(anchor, home.text, anchor.start, 'both')) return spanIn(home, anchor.start, anchor);
  const alike = blocks.flatMap((block) =>
    startsOf(anchor.quote, block.text).map((start) => ({ block, start })),
  );
  for (const side of ['both', 'either'] as const) {
    const fitting = alike.filter(({ block, start }) => fits(anchor, block.text, start, side));
    if (fitting.length > 1) return null;
    const [only] = fitting;
    if (only) return spanIn(only.block, only.start, anchor);
  }
  return null;
}

function fits(
  { quote, prefix, suffix }: Anchor,
  text: string,
  start: number,
  sides: 'both' | 'either',
): boolean {
  if (!text.startsWith(quote, start)) return false;
  const end = start + quote.length;
  const before =
    text.slice(Math.max(0, start - prefix.length), start) === prefix && startsAlike(prefix, start);
  const after = text.startsWith(suffix, end) && endsAlike(suffix, text.length - end);
  if (sides === 'both') return before && after;
  // A side at the edge of its block says little by itself.
  return (before && prefix.length >= TELLING) || (after && suffix.length >= TELLING);
}

/** So many units of context on one side are enough, when an edit changed the other. */
const TELLING = 12;

/** A context shorter than `CONTEXT` was all there was: the block must still begin, or end, there. */
const startsAlike = (prefix: string, before: number) => prefix.length === CONTEXT || before === prefix.length;
const endsAlike = (suffix: string, after: number) => suffix.length === CONTEXT || after === suffix.length;

function startsOf(quote: string, text: string): number[] {
  const starts: number[] = [];
  if (quote === '') return starts;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at);
  return starts;
}

const spanIn = ({ id }: Block, start: number, { quote }: Anchor): BlockSpan => ({
  blockId: id,
  start,
  end: start + quote.length,
});
