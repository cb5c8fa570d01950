import type { Box } from '../../domain/geo/screen.ts';

/** The part of a map that another one shows from nearer, in the map's pixels. */
export interface DetailFrame extends Box {
  /** What the two are known by where there are several; else null. */
  readonly letter: string | null;
}

/** So small a frame would be taken for a sign. */
const SMALLEST = 12;

/** The frame of what another map shows from nearer, with that map's letter where it has one. */
export function PrintDetailFrame({ detail: { left, top, right, bottom, letter } }: { detail: DetailFrame }) {
  const [width, height] = [Math.max(SMALLEST, right - left), Math.max(SMALLEST, bottom - top)];
  const [x, y] = [(left + right - width) / 2, (top + bottom - height) / 2];
  return (
    <g className="print-frame">
      <rect {...{ x, y, width, height }} />
      {letter !== null && (
        <text x={x + width / 2} y={y - 3}>
          {letter}
        </text>
      )}
    </g>
  );
}
