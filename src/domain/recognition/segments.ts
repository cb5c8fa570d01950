import type { BlockLink } from '../article/article.ts';
import type { Mention } from './mention.ts';

/** A stretch of a block's text, with the mention it is the name of and the link it stands in, if any. */
export interface Segment {
  readonly text: string;
  readonly mention: Mention | null;
  readonly link: BlockLink | null;
}

/**
 * Cuts a block's text at its mentions and links; the segments' texts put together are the text. A mention inside a link
 * is the mention alone, since a link cannot hold another. Overlapping mentions are an error.
 */
export function segmentsOf(
  text: string,
  mentions: readonly Mention[],
  links: readonly BlockLink[] = [],
): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    if (mention.start < at || mention.end > text.length) {
      throw new RangeError(`mention ${mention.id} overlaps another or ends outside its block`);
    }
    addPlain(segments, text, at, mention.start, links);
    segments.push({ text: text.slice(mention.start, mention.end), mention, link: null });
    at = mention.end;
  }
  addPlain(segments, text, at, text.length, links);
  return segments;
}

function addPlain(
  segments: Segment[],
  text: string,
  start: number,
  end: number,
  links: readonly BlockLink[],
): void {
  let at = start;
  const add = (to: number, link: BlockLink | null) => {
    if (to > at) segments.push({ text: text.slice(at, to), mention: null, link });
    at = Math.max(at, to);
  };
  for (const link of links) {
    if (link.end <= at || link.start >= end) continue;
    add(link.start, null);
    add(Math.min(link.end, end), link);
  }
  add(end, null);
}
