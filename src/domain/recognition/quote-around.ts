import type { Mention } from './mention.ts';

/** A mention with the words around it; the three parts put together stand so in the text. */
export interface Quotation {
  readonly before: string;
  readonly name: string;
  readonly after: string;
  /** Whether text of the block was left off at that side. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Quotes a mention with at most `reach` UTF-16 units on either side, cut between words. */
export function quoteAround(
  blockText: string,
  { start, end }: Pick<Mention, 'start' | 'end'>,
  reach: number,
): Quotation {
  const from = start <= reach ? 0 : wordStartAfter(blockText, start - reach, start);
  const to = blockText.length - end <= reach ? blockText.length : wordEndBefore(blockText, end + reach, end);
  return {
    before: blockText.slice(from, start),
    name: blockText.slice(start, end),
    after: blockText.slice(end, to),
    cutBefore: from > 0,
    cutAfter: to < blockText.length,
  };
}

/** The first place in `[at, limit]` where a word begins; a proclitic stays with its name, so `limit` may be inside one. */
function wordStartAfter(text: string, at: number, limit: number): number {
  const space = text.slice(at, limit).search(/\s/u);
  return space < 0 ? lastSpaceBefore(text, limit) + 1 : at + space + 1;
}

function wordEndBefore(text: string, at: number, limit: number): number {
  const space = lastSpaceBefore(text, at);
  return space < limit ? nextSpaceAfter(text, limit) : space;
}

const lastSpaceBefore = (text: string, at: number) => text.slice(0, at).search(/\s\S*$/u);
function nextSpaceAfter(text: string, at: number): number {
  const space = text.slice(at).search(/\s/u);
  return space < 0 ? text.length : at + space;
}
