/** A bar as long on the map as a round distance on the ground. */
export interface ScaleBar {
  readonly distance: number;
  readonly unit: 'km' | 'm';
  /** In pixels. */
  readonly width: number;
}

const ROUND = [5, 2, 1];

/** The longest bar of a round distance (1, 2 or 5 and noughts) that is at most so wide. */
export function scaleBar(metresPerPixel: number, widest: number): ScaleBar {
  const most = metresPerPixel * widest;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = (ROUND.find((figure) => figure * power <= most) ?? 1) * power;
  const width = metres / metresPerPixel;
  return metres >= 1000
    ? { distance: metres / 1000, unit: 'km', width }
    : { distance: metres, unit: 'm', width };
}
