import { type PlacedLabel, placeLabels, sidesFor } from '../../domain/geo/place-labels.ts';
import { type Box, boxAround } from '../../domain/geo/screen.ts';
import type { DrawnPoint } from '../../domain/geo/spread-apart.ts';

/** The size of names on a printed map, as `print.css` sets it. */
const LETTERS = 9.5;
const LINE = 13;
const USUAL_LETTER_WIDTH = 0.55;

interface Labelling {
  /** Where the numbers stand, the most often named place first, and the names of their places. */
  readonly signs: readonly (DrawnPoint & { readonly name: string })[];
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  readonly direction: 'rtl' | 'ltr';
  /** What names keep clear of besides the numbers. */
  readonly obstacles: readonly Box[];
}

/** Room for names beside the numbers of a printed map, by the numbers' indexes; a name without room is left to the list. */
export function printLabels({
  signs,
  radius,
  width,
  height,
  direction,
  obstacles,
}: Labelling): readonly PlacedLabel[] {
  const measure = createMeasure();
  return placeLabels(
    signs.map(({ x, y, name }, index) => ({
      key: String(index),
      at: { x, y },
      radius,
      sizes: [{ width: measure(name), height: LINE }],
      sides: sidesFor(direction),
    })),
    [...signs.flatMap((at) => roundSign(at, radius)), ...obstacles],
    { left: 3, top: 3, right: width - 3, bottom: height - 3 },
  );
}

/** A sign is round: of its box the corners are free, where its own name may begin. */
function roundSign(at: DrawnPoint, radius: number): readonly Box[] {
  const [long, short] = [2 * radius, radius * ARM];
  return [boxAround(at, long, short), boxAround(at, short, long)];
}

const ARM = 1.1;

function createMeasure(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * LETTERS * USUAL_LETTER_WIDTH;
  context.font = `600 ${LETTERS}px ${getComputedStyle(document.body).fontFamily}`;
  return (text) => Math.ceil(context.measureText(text).width) + 2;
}
