import { type Box, overlap } from '../../domain/geo/screen.ts';

/** Of the frame the largest upright part that nothing covers, reached by cutting off whole edges. */
export function clearFrame(frame: Box, covers: readonly Box[]): Box {
  const [first, ...others] = covers.filter((cover) => overlap(frame, cover) > 0);
  if (!first) return frame;
  return [
    { ...frame, left: first.right },
    { ...frame, right: first.left },
    { ...frame, top: first.bottom },
    { ...frame, bottom: first.top },
  ]
    .filter(isBox)
    .map((part) => clearFrame(part, others))
    .reduce((best, part) => (area(part) > area(best) ? part : best), NOTHING);
}

const NOTHING: Box = { left: 0, top: 0, right: 0, bottom: 0 };

const isBox = ({ left, top, right, bottom }: Box): boolean => right > left && bottom > top;

const area = (box: Box): number => overlap(box, box);
