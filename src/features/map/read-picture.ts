import {
  CREDIT_MARGIN,
  CREDIT_SIZE,
  type MapPicture,
  type PictureShape,
  type PictureText,
} from './map-picture.ts';
import { wrapCredits } from './wrap-credits.ts';

/** What of the map's own elements carries words. */
const WORDS = '.map-label > span, .map-country-name bdi, .map-context-name > bdi, .map-group';
const DISCS = '.map-group, .map-context-dot';

/** Who opens the file may lack the page's typeface: as much of the width is filled as fits in wider letters too. */
const SURE_SHARE = 0.85;

/** Reads what the map shows now into a picture: shapes, discs and words where they stand, in the colours they have. */
export function readPicture(
  container: HTMLElement,
  credits: readonly string[],
  direction: 'rtl' | 'ltr',
): MapPicture {
  const creditFont = getComputedStyle(container).fontFamily;
  const frame = container.getBoundingClientRect();
  const shapes = [...container.querySelectorAll<SVGPathElement>('svg path')];
  const inSigns = (path: SVGPathElement) => path.closest('.map-sign') !== null;
  return {
    width: Math.round(frame.width),
    height: Math.round(frame.height),
    ground: getComputedStyle(container).backgroundColor,
    credits: wrapCredits(credits, (frame.width - 2 * CREDIT_MARGIN) * SURE_SHARE, widthIn(creditFont)),
    creditFont,
    direction,
    items: [
      ...inPaneOrder(shapes.filter((path) => !inSigns(path))).flatMap((path) => shapeOf(path, frame)),
      ...[...container.querySelectorAll<HTMLElement>(DISCS)].map((disc) => discOf(disc, frame)),
      ...shapes.filter(inSigns).flatMap((path) => shapeOf(path, frame)),
      ...[...container.querySelectorAll<HTMLElement>(WORDS)].flatMap((words) => textOf(words, frame)),
    ],
  };
}

function widthIn(family: string): (words: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `${CREDIT_SIZE}px ${family}`;
  return (words) => context?.measureText(words).width ?? words.length * CREDIT_SIZE;
}

function inPaneOrder(paths: readonly SVGPathElement[]): SVGPathElement[] {
  const heightOf = (path: SVGPathElement) => {
    const pane = path.closest<HTMLElement>('.leaflet-pane > svg')?.parentElement;
    return pane ? Number(getComputedStyle(pane).zIndex) || 0 : 0;
  };
  return paths
    .map((path) => ({ path, height: heightOf(path) }))
    .sort((a, b) => a.height - b.height)
    .map(({ path }) => path);
}

function shapeOf(path: SVGPathElement, frame: DOMRect): PictureShape[] {
  const matrix = path.getScreenCTM();
  const d = path.getAttribute('d');
  if (!matrix || !d || d === 'M0 0') return [];
  const style = getComputedStyle(path);
  const share = Number(getComputedStyle(path.closest('svg') ?? path).opacity);
  // A line that keeps its width whatever its shape is scaled by is told in the shape's own measure.
  const keepsWidth = style.vectorEffect === 'non-scaling-stroke';
  const scale = Math.hypot(matrix.a, matrix.b) || 1;
  return [
    {
      kind: 'shape',
      d,
      matrix: [matrix.a, matrix.b, matrix.c, matrix.d, matrix.e - frame.left, matrix.f - frame.top],
      fill: style.fill === 'none' ? null : style.fill,
      fillOpacity: Number(style.fillOpacity) * share,
      stroke: style.stroke === 'none' ? null : style.stroke,
      strokeOpacity: Number(style.strokeOpacity) * share,
      strokeWidth: (Number.parseFloat(style.strokeWidth) || 0) / (keepsWidth ? scale : 1),
      dashes: (style.strokeDasharray.match(/[\d.]+/gu) ?? []).map(Number),
    },
  ];
}

function discOf(disc: HTMLElement, frame: DOMRect): PictureShape {
  const { left, top, width } = disc.getBoundingClientRect();
  const style = getComputedStyle(disc);
  const r = width / 2;
  const isGroup = disc.matches('.map-group');
  return {
    kind: 'shape',
    d: `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`,
    matrix: [1, 0, 0, 1, left - frame.left + r, top - frame.top + r],
    fill: style.backgroundColor,
    fillOpacity: 1,
    stroke: isGroup ? style.color : null,
    strokeOpacity: 1,
    strokeWidth: 1.5,
    dashes: [],
  };
}

function textOf(element: HTMLElement, frame: DOMRect): PictureText[] {
  const { left, top, width, height } = element.getBoundingClientRect();
  const raw = wordsOf(element).trim();
  if (raw === '' || width === 0) return [];
  const style = getComputedStyle(element);
  const isGroup = element.matches('.map-group');
  return [
    {
      kind: 'text',
      text: style.textTransform === 'uppercase' ? raw.toLocaleUpperCase() : raw,
      x: left - frame.left + width / 2,
      y: top - frame.top + height / 2,
      direction: /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(raw) ? 'rtl' : 'ltr',
      font: {
        family: style.fontFamily,
        size: Number.parseFloat(style.fontSize) || 12,
        weight: style.fontWeight,
        italic: style.fontStyle === 'italic',
      },
      spacing: Number.parseFloat(style.letterSpacing) || 0,
      colour: style.color,
      halo: isGroup ? null : haloOf(style),
    },
  ];
}

/** The words of an element; what it isolates by an element is isolated by signs. */
function wordsOf(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? '';
  const words = [...node.childNodes].map(wordsOf).join('');
  if (node.tagName !== 'BDI') return words;
  return `${node.getAttribute('dir') === 'ltr' ? '\u2066' : '\u2068'}${words}\u2069`;
}

/** The colour of the first shadow, which is the light edge of the map's words. */
const haloOf = ({ textShadow }: CSSStyleDeclaration): string | null =>
  /(?:rgba?|color|oklab|oklch)\([^)]*\)/u.exec(textShadow)?.[0] ?? null;
