import {
  CREDIT_SIZE,
  creditsHeight,
  type MapPicture,
  type PictureShape,
  type PictureText,
  placedCredits,
} from './map-picture.ts';

/** The picture as an SVG file, its credits under it. */
export function writeSvg(picture: MapPicture): string {
  const { width, height, ground, items, creditFont, direction } = picture;
  const whole = height + creditsHeight(picture);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}">`,
    `<rect width="${width}" height="${whole}" fill="#fff"/>`,
    `<clipPath id="frame"><rect width="${width}" height="${height}"/></clipPath>`,
    `<g clip-path="url(#frame)"><rect width="${width}" height="${height}" fill="${escaped(ground)}"/>`,
    ...items.map((item) => (item.kind === 'shape' ? shape(item) : text(item))),
    '</g>',
    ...placedCredits(picture).map(
      ({ line, x, y }) =>
        `<text${attributes({
          x,
          y,
          direction,
          'font-family': creditFont,
          'font-size': CREDIT_SIZE,
          fill: '#444',
        })}>${escaped(line)}</text>`,
    ),
    '</svg>',
  ].join('\n');
}

function shape({
  d,
  matrix,
  fill,
  fillOpacity,
  stroke,
  strokeOpacity,
  strokeWidth,
  dashes,
}: PictureShape): string {
  return `<path${attributes({
    d,
    transform: `matrix(${matrix.map(rounded).join(' ')})`,
    fill: fill ?? 'none',
    'fill-opacity': fillOpacity === 1 ? null : fillOpacity,
    'fill-rule': 'evenodd',
    stroke,
    'stroke-width': stroke && strokeWidth,
    'stroke-opacity': stroke && strokeOpacity !== 1 ? strokeOpacity : null,
    'stroke-dasharray': stroke && dashes.length > 0 ? dashes.join(' ') : null,
    'stroke-linejoin': stroke && 'round',
  })}/>`;
}

function text({ text: words, x, y, direction, font, spacing, colour, halo }: PictureText): string {
  return `<text${attributes({
    x: rounded(x),
    y: rounded(y),
    direction,
    'text-anchor': 'middle',
    'dominant-baseline': 'central',
    'font-family': font.family,
    'font-size': font.size,
    'font-weight': font.weight,
    'font-style': font.italic ? 'italic' : null,
    'letter-spacing': spacing || null,
    fill: colour,
    stroke: halo,
    'stroke-width': halo && 3,
    'stroke-linejoin': halo && 'round',
    'paint-order': halo && 'stroke',
  })}>${escaped(words)}</text>`;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

const attributes = (values: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (value: string): string => value.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
