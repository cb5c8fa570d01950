/** The longitude's place on Mercator's earth, a square of side 1 with west and north at 0. */
export const eastOf = (lon: number): number => (lon + 180) / 360;

/** The latitude's place on the same square; what lies beyond it, near the poles, is at its edge. */
export function southOf(lat: number): number {
  const bounded = Math.min(85.05, Math.max(-85.05, lat));
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (bounded * Math.PI) / 360)) / (2 * Math.PI);
}
