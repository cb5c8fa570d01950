import type { Position } from './position.ts';

const NUMBER = String.raw`(-?\d{1,3}(?:\.\d+)?)`;

/** How addresses of maps write what they show, latitude first. */
const WAYS: readonly RegExp[] = [
  // geo:31.5,34.45 (RFC 5870)
  new RegExp(`^geo:${NUMBER},${NUMBER}`, 'iu'),
  // OpenStreetMap: its mark, else the middle of its map
  new RegExp(`[?&]mlat=${NUMBER}&mlon=${NUMBER}`, 'iu'),
  new RegExp(String.raw`#map=[\d.]+/${NUMBER}/${NUMBER}`, 'iu'),
  // Google Maps: the place itself, what was asked for, else the middle of its map
  new RegExp(`!3d${NUMBER}!4d${NUMBER}`, 'iu'),
  new RegExp(`[?&](?:q|query|ll|destination)=(?:loc:)?${NUMBER}(?:,|%2C)\\+?${NUMBER}`, 'iu'),
  new RegExp(`/@${NUMBER},${NUMBER}`, 'iu'),
];

/** The position that the address of a map shows (`https://…/@26.6,31.9,12z`, `geo:26.6,31.9`); null for any other text. */
export function positionInAddress(text: string): Position | null {
  if (!/^(?:https?:\/\/|geo:)/iu.test(text)) return null;
  for (const way of WAYS) {
    const [, lat, lon] = way.exec(text) ?? [];
    if (lat === undefined || lon === undefined) continue;
    if (Math.abs(Number(lat)) <= 90 && Math.abs(Number(lon)) <= 180)
      return { lat: Number(lat), lon: Number(lon) };
  }
  return null;
}
