import { describe, expect, it } from 'vitest';
import { placeId } from '../../domain/gazetteer/place.ts';
import { printLabels } from './print-labels.ts';

const page = {
  radius: 8.5,
  width: 240,
  height: 350,
  direction: 'rtl',
  letters: 9.5,
  obstacles: [],
  countries: [],
} as const;
const sign = (x: number, y: number, name: string, home = { x, y }) => ({
  id: placeId(`t:${name}`),
  at: { x, y },
  home,
  name,
});
const egypt = { id: placeId('iso:EG'), x: 120, y: 200, width: 100, height: 80, name: 'مصر' };

describe('printLabels', () => {
  it('writes a name at the corner of its sign where the four sides are taken', () => {
    const around = [
      [95, 96],
      [145, 96],
      [120, 76],
      [128, 127],
    ].map(([x = 0, y = 0]) => sign(x, y, `${x}`));
    const named = printLabels({ ...page, signs: [sign(120, 100, 'الجيزة'), ...around] });
    const giza = named.find(({ name }) => name === 'الجيزة');
    expect(giza?.box.right).toBeLessThan(120);
    expect(giza?.box.top).toBeGreaterThan(100);
  });

  it('names all numbers or none', () => {
    const heap = Array.from({ length: 12 }, (_, index) =>
      sign(110 + (index % 4) * 20, 100 + index * 2, 'قرية'),
    );
    expect(printLabels({ ...page, signs: heap.slice(0, 1) })).toHaveLength(1);
    expect(printLabels({ ...page, signs: heap })).toEqual([]);
  });

  it('names the countries where their land has room for it, and not the number’s line over it', () => {
    const tiny = { ...egypt, id: placeId('iso:LB'), y: 100, width: 5 };
    const named = printLabels({ ...page, signs: [], countries: [egypt, tiny] });
    expect(named.map(({ key, isContext }) => ({ key, isContext }))).toEqual([
      { key: 'iso:EG', isContext: true },
    ]);
    const crossing = sign(120, 150, 'قنا', { x: 120, y: 260 });
    const [, context] = printLabels({ ...page, signs: [crossing], countries: [egypt] });
    expect(context).toBeUndefined();
  });

  it('writes the name of a numbered country once', () => {
    const signs = [{ ...sign(120, 200, 'مصر'), id: egypt.id }];
    expect(printLabels({ ...page, signs, countries: [egypt] })).toHaveLength(1);
  });
});
