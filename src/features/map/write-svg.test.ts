import { expect, test } from 'vitest';
import type { MapPicture } from './map-picture.ts';
import { writeSvg } from './write-svg.ts';

const picture: MapPicture = {
  width: 200,
  height: 100,
  ground: 'rgb(200, 220, 230)',
  direction: 'ltr',
  credits: ['Natural Earth & © OpenStreetMap contributors', 'GeoNames'],
  creditFont: '"IBM Plex Sans Arabic", sans-serif',
  items: [
    {
      kind: 'shape',
      d: 'M0 0L10 10Z',
      matrix: [1, 0, 0, 1, 5.123456, 7],
      fill: 'rgb(1, 2, 3)',
      fillOpacity: 0.5,
      stroke: 'red',
      strokeOpacity: 1,
      strokeWidth: 2,
      dashes: [4, 3],
    },
    {
      kind: 'text',
      text: 'غزة "و" <خان يونس>',
      x: 50,
      y: 40,
      direction: 'rtl',
      font: { family: '"IBM Plex Sans Arabic", sans-serif', size: 13, weight: '600', italic: false },
      spacing: 0,
      colour: '#000',
      halo: '#fff',
    },
  ],
};

test('a picture is written as SVG with its words escaped, its lines dashed and its credits in it', () => {
  const svg = writeSvg(picture);
  expect(svg).toContain('width="200" height="140"');
  expect(svg).toContain('matrix(1 0 0 1 5.12 7)');
  expect(svg).toContain('stroke-dasharray="4 3"');
  expect(svg).toContain('direction="rtl"');
  expect(svg).toContain('>غزة &quot;و&quot; &lt;خان يونس&gt;</text>');
  expect(svg).toMatch(/y="116"[^>]*>Natural Earth &amp; © OpenStreetMap contributors</u);
  expect(svg).toMatch(/y="132"[^>]*>GeoNames</u);
});

test('what has no line has no width, no dashes and no opacity of one', () => {
  const [shape] = picture.items;
  if (shape?.kind !== 'shape') throw new Error('no shape');
  const svg = writeSvg({ ...picture, items: [{ ...shape, stroke: null }] });
  expect(svg).not.toContain('stroke');
});
