import type { Position } from './position.ts';

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/** Points on the shortest way between two positions, both ends among them; its longitudes run on over the 180th meridian. */
export function greatCircle(from: Position, to: Position, steps: number): readonly Position[] {
  const [a, b] = [vector(from), vector(to)];
  const angle = Math.acos(
    Math.min(
      1,
      Math.max(
        -1,
        a.reduce((sum, part, axis) => sum + part * (b[axis] ?? 0), 0),
      ),
    ),
  );
  if (angle < 1e-9) return [from, to];
  let before = from.lon;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps;
    const [one, other] = [Math.sin((1 - share) * angle), Math.sin(share * angle)];
    const [x = 0, y = 0, z = 0] = a.map((part, axis) => one * part + other * (b[axis] ?? 0));
    let lon = degrees(Math.atan2(y, x));
    lon += 360 * Math.round((before - lon) / 360);
    before = lon;
    return { lat: degrees(Math.atan2(z, Math.hypot(x, y))), lon };
  });
}

const vector = ({ lat, lon }: Position): readonly number[] => [
  Math.cos(radians(lat)) * Math.cos(radians(lon)),
  Math.cos(radians(lat)) * Math.sin(radians(lon)),
  Math.sin(radians(lat)),
];
