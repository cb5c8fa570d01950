import type { Mention } from './mention.ts';

/** A stretch of a block's text, with the mention it is the name of, if any. */
export interface Segment {
  readonly text: string;
  readonly mention: Mention | null;
}

/** Cuts a block's text at its mentions; the segments' texts put together are the text. Overlapping mentions are an error. */
export function segmentsOf(text: string, mentions: readonly Mention[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    if (mention.start < at || mention.end > text.length) {
      throw new RangeError(`mention ${mention.id} overlaps another or ends outside its block`);
    }
    if (mention.start > at) segments.push({ text: text.slice(at, mention.start), mention: null });
    segments.push({ text: text.slice(mention.start, mention.end), mention });
    at = mention.end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), mention: null });
  return segments;
}
