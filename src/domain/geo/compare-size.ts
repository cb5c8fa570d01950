/** How one size stands to another that the reader may know. */
export type SizeComparison =
  | { readonly kind: 'alike' }
  /** A little larger or smaller: what a tenth tells is said better without a figure. */
  | { readonly kind: 'larger' | 'smaller' }
  /** So many times as large; to a tenth below two, a half below three, a whole number above, two figures above a hundred. */
  | { readonly kind: 'times'; readonly times: number }
  /** So many would fit into the other. */
  | { readonly kind: 'fraction'; readonly parts: number };

/** Up to so many times as large as one another two sizes are called the same. */
const ALIKE = 1.1;
/** Up to so many times, a little larger. */
const A_LITTLE = 1.15;

/** Says in round numbers how large a size is beside a known one, or how often it goes into it. */
export function compareSize(size: number, known: number): SizeComparison {
  const ratio = size / known;
  const apart = Math.max(ratio, 1 / ratio);
  if (apart < ALIKE) return { kind: 'alike' };
  if (apart < A_LITTLE) return { kind: ratio > 1 ? 'larger' : 'smaller' };
  return ratio > 1
    ? { kind: 'times', times: roundly(ratio) }
    : { kind: 'fraction', parts: roundly(1 / ratio) };
}

function roundly(ratio: number): number {
  // Halves would make half as much again of what is a little larger.
  if (ratio < 2) return Math.round(ratio * 10) / 10;
  if (ratio < 3) return Math.round(ratio * 2) / 2;
  if (ratio < 100) return Math.round(ratio);
  const step = 10 ** (Math.floor(Math.log10(ratio)) - 1);
  return Math.round(ratio / step) * step;
}
