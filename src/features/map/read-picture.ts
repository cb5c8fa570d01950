import {
  CREDIT_MARGIN,
  CREDIT_SIZE,
  type MapPicture,
  type PictureShape,
  type PictureText,
} from './map-picture.ts';
import { wrapCredits } from './wrap-credits.ts';

/** What of a sign is a disc, a shape and words, from the bottom up. */
const DISCS = '.map-group, .map-context-dot';
const SHAPES = 'svg path';
const WORDS = '.map-label > span, .map-country-name bdi, .map-context-name > bdi, .map-group > *';
/** What stands in the map's panes: the signs, and the lines and areas, which are no sign's. */
const STANDING = '.map-sign, .leaflet-pane > svg path';

/** Over the map, beside its container. */
const SCALE = '.map-scale';

/** Who opens the file may lack the page's typeface: as much of the width is filled as fits in wider letters too. */
const SURE_SHARE = 0.85;

/**
 * Reads what the map shows now into a picture: shapes, discs and words where they stand, in the colours they have, with the
 * bar of its scale. Under it stand the notes, each in lines of its own, and the credits.
 */
export function readPicture(
  container: HTMLElement,
  notes: readonly string[],
  credits: readonly string[],
  direction: 'rtl' | 'ltr',
): MapPicture {
  const creditFont = getComputedStyle(container).fontFamily;
  const frame = container.getBoundingClientRect();
  return {
    width: Math.round(frame.width),
    height: Math.round(frame.height),
    ground: getComputedStyle(container).backgroundColor,
    credits: [...notes.map((note) => [note]), credits].flatMap((each) =>
      wrapCredits(each, (frame.width - 2 * CREDIT_MARGIN) * SURE_SHARE, widthIn(creditFont)),
    ),
    creditFont,
    direction,
    items: [
      ...inOrder(container.querySelectorAll(STANDING)).flatMap((element) => itemsOf(element, frame)),
      ...[...(container.parentElement?.querySelectorAll<HTMLElement>(SCALE) ?? [])].flatMap((bar) =>
        scaleOf(bar, frame),
      ),
    ],
  };
}

function widthIn(family: string): (words: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `${CREDIT_SIZE}px ${family}`;
  return (words) => context?.measureText(words).width ?? words.length * CREDIT_SIZE;
}

/** From the bottom up: pane over pane, within a pane as its signs rise. */
function inOrder(elements: Iterable<Element>): Element[] {
  const riseOf = (element: Element | null) => (element ? Number(getComputedStyle(element).zIndex) || 0 : 0);
  return [...elements]
    .map((element) => ({ element, pane: riseOf(element.closest('.leaflet-pane')), rise: riseOf(element) }))
    .sort((a, b) => a.pane - b.pane || a.rise - b.rise)
    .map(({ element }) => element);
}

function itemsOf(element: Element, frame: DOMRect): (PictureShape | PictureText)[] {
  if (element instanceof SVGPathElement) return shapeOf(element, frame);
  const seen = <E extends Element>(selector: string) =>
    [...element.querySelectorAll<E>(selector)].filter(isSeen);
  return [
    ...seen<HTMLElement>(DISCS).map((disc) => discOf(disc, frame)),
    ...seen<SVGPathElement>(SHAPES).flatMap((path) => shapeOf(path, frame)),
    ...seen<HTMLElement>(WORDS).flatMap((words) => textOf(words, frame)),
  ];
}

/** A country that has found no room on the map waits unseen. */
const isSeen = (part: Element): boolean => {
  const target = part.closest('.map-target');
  return !target || Number(getComputedStyle(target).opacity) > 0;
};

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

function scaleOf(scale: HTMLElement, frame: DOMRect): (PictureShape | PictureText)[] {
  const common = { kind: 'shape', fillOpacity: 1, strokeOpacity: 1, dashes: [] } as const;
  const at = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const matrix = [1, 0, 0, 1, left - frame.left, top - frame.top] as const;
    return { matrix, width, height };
  };
  const { matrix, width, height } = at(scale);
  const { backgroundColor, color } = getComputedStyle(scale);
  const ground = { ...common, matrix, fill: backgroundColor, stroke: null, strokeWidth: 0 };
  const bars = [...scale.querySelectorAll('.map-scale-bar')].map((bar) => {
    const { matrix, width, height } = at(bar);
    return { ...common, matrix, fill: null, stroke: color, strokeWidth: 1.5, d: `M0 0V${height}H${width}V0` };
  });
  const words = [...scale.querySelectorAll<HTMLElement>('bdi')].flatMap((each) => textOf(each, frame));
  return [{ ...ground, d: `M0 0H${width}V${height}H0Z` }, ...bars, ...words];
}

function textOf(element: HTMLElement, frame: DOMRect): PictureText[] {
  const { left, top, width, height } = element.getBoundingClientRect();
  const raw = wordsOf(element).trim();
  if (raw === '' || width === 0) return [];
  const style = getComputedStyle(element);
  const isGroup = element.closest('.map-group') !== null;
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
