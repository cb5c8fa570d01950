import type { BuiltMap } from '../state/map-view-slice.ts';

/** The drawing of the map that the build wrote into the page; null for a page without one. */
export function readStillMap(): BuiltMap | null {
  const svg = document.querySelector<SVGSVGElement>('svg.still-map');
  if (!svg) return null;
  return {
    viewBox: svg.getAttribute('viewBox') ?? '',
    drawn: svg.dataset.drawn ?? '',
    places: svg.dataset.places ?? '',
    paths: [...svg.querySelectorAll('path')].map((path) => ({
      className: path.getAttribute('class') ?? '',
      kind: path.dataset.kind,
      d: path.getAttribute('d') ?? '',
    })),
  };
}
