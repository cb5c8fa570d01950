interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with those inside it, in order. */
export interface SpanTree<T extends Span> {
  readonly span: T;
  readonly inside: readonly SpanTree<T>[];
}

/**
 * Arranges spans as elements can stand in each other. Of spans that overlap without one holding the other there must be
 * none; of two with the same ends the first given stands outside.
 */
export function nestSpans<T extends Span>(spans: readonly T[]): SpanTree<T>[] {
  const [outer, ...others] = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  if (!outer) return [];
  const inside = others.filter(({ start }) => start < outer.end);
  return [{ span: outer, inside: nestSpans(inside) }, ...nestSpans(others.slice(inside.length))];
}

/** Cuts a span wherever another one begins or ends inside it without lying in it whole. */
export function cutAt<T extends Span>(span: T, others: readonly Span[]): T[] {
  const cuts = others
    .filter(({ start, end }) => start < span.end && span.start < end)
    .filter((other) => other.start < span.start !== other.end > span.end)
    .map((other) => (other.start < span.start ? other.end : other.start))
    .filter((cut) => span.start < cut && cut < span.end)
    .sort((a, b) => a - b);
  return [span.start, ...cuts].map((start, index) => ({ ...span, start, end: cuts[index] ?? span.end }));
}
