import type { BlockLink } from '../article/article.ts';
import type { Mention } from './mention.ts';
import type { Nationality } from './nationalities.ts';

/** A stretch of a block's text: the name of a mention, or text that may be a nationality or stand in a link. */
export interface Segment {
  readonly text: string;
  readonly mention: Mention | null;
  readonly nationality: Nationality | null;
  readonly link: BlockLink | null;
}

/** What a block's text holds besides mentions; each list in order. */
interface Others {
  readonly links?: readonly BlockLink[] | undefined;
  readonly nationalities?: readonly Nationality[];
}

/**
 * Cuts a block's text at its mentions, links and nationalities; the segments' texts put together are the text. A mention
 * inside a link is the mention alone, since a link cannot hold another. Overlapping mentions are an error.
 */
export function segmentsOf(text: string, mentions: readonly Mention[], others: Others = {}): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    if (mention.start < at || mention.end > text.length) {
      throw new RangeError(`mention ${mention.id} overlaps another or ends outside its block`);
    }
    addPlain(segments, text, { start: at, end: mention.start }, others);
    segments.push({
      text: text.slice(mention.start, mention.end),
      mention,
      nationality: null,
      link: null,
    });
    at = mention.end;
  }
  addPlain(segments, text, { start: at, end: text.length }, others);
  return segments;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The link that ends with this segment's mention and of which nothing else is seen, since all its words are names. Not
 * one that ends inside a word: a sign there would part the word's letters.
 */
export function coveredLink(
  { mention }: Segment,
  segments: readonly Segment[],
  links: readonly BlockLink[],
  text: string,
): BlockLink | null {
  if (!mention || /^[\p{L}\p{M}]/u.test(text.slice(mention.end))) return null;
  const ending = links.find(({ end }) => end > mention.start && end <= mention.end);
  return ending && !segments.some(({ link }) => link === ending) ? ending : null;
}

function addPlain(
  segments: Segment[],
  text: string,
  { start, end }: Span,
  { links = [], nationalities = [] }: Others,
): void {
  const inside = (spans: readonly Span[]) => spans.flatMap((span) => [span.start, span.end]);
  const cuts = [...inside(links), ...inside(nationalities)].filter((cut) => cut > start && cut < end);
  const edges = [...new Set([start, ...cuts.sort((a, b) => a - b), end])];
  edges.forEach((from, index) => {
    const to = edges[index + 1];
    if (to === undefined) return;
    const holds = (span: Span) => span.start <= from && to <= span.end;
    segments.push({
      text: text.slice(from, to),
      mention: null,
      nationality: nationalities.find(holds) ?? null,
      link: links.find(holds) ?? null,
    });
  });
}
