import { firstView, type WorldBox } from './first-view.ts';

/** The map comes no nearer than this by itself when it fits several places. */
export const NEAREST_FIT = 11;

/** What of the drawing's own measures stands at its element: see `StillMap`. */
type Measures = readonly [west: number, north: number, size: number, units: number];
const numbers = (text = '') => text.split(' ').map(Number);

/** The box of the places that a drawing holds. */
export function boxHeld({ places = '' }: { readonly places?: string | undefined }): WorldBox {
  const [west = 0, north = 0, east = 1, south = 1] = numbers(places);
  return { west, north, east, south };
}

/**
 * Keeps the drawing that stands in for the map at the view that the map will begin with, until stopped. Until it is fitted
 * it is not seen. On a page that begins otherwise (`data-map-later`) it stays so.
 */
export function keepFitted(svg: SVGSVGElement): () => void {
  if ('mapLater' in document.documentElement.dataset) return () => undefined;
  const observer = new ResizeObserver(() => adjust(svg));
  observer.observe(svg);
  return () => observer.disconnect();
}

function adjust(svg: SVGSVGElement): void {
  const { width, height } = svg.getBoundingClientRect();
  if (width === 0 || height === 0) return;
  const [west = 0, north = 0, size = 1, units = 1] = numbers(svg.dataset.drawn) as unknown as Measures;
  const buttonsLeft = document.documentElement.dir === 'rtl';
  const { x, y, zoom } = firstView(boxHeld(svg.dataset), { width, height, buttonsLeft }, NEAREST_FIT);
  const perPixel = units / size / (256 * 2 ** zoom);
  const [across, down] = [width * perPixel, height * perPixel];
  const start = [((x - west) * units) / size - across / 2, ((y - north) * units) / size - down / 2];
  svg.setAttribute('viewBox', [...start, across, down].map((value) => Math.round(value * 10) / 10).join(' '));
  svg.dataset.fitted = '';
}
