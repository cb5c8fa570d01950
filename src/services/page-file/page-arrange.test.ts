import { describe, expect, it } from 'vitest';
import { arrange } from './page-arrange.js';

const FRAME = { left: 0, top: 0, right: 400, bottom: 300 };
const sign = (place: string, x: number, y: number, rest: object = {}) => ({
  place,
  x,
  y,
  count: 1,
  size: 15,
  length: 40,
  isCountry: false,
  ...rest,
});
const arranged = (signs: ReturnType<typeof sign>[], rest: object = {}) =>
  arrange({
    signs,
    landNames: [],
    frame: FRAME,
    covers: [],
    focused: '',
    isNearest: false,
    reading: 'rtl',
    ...rest,
  });

describe('the map of a kept page', () => {
  it('has a sign with its name at the side to which the language reads', () => {
    const rtl = arranged([sign('1', 200, 150)]).standing.get('1');
    expect(rtl).toMatchObject({ x: 200, y: 150, hasSign: true });
    expect(rtl?.name?.x).toBeLessThan(-40);
    expect(arranged([sign('1', 200, 150)], { reading: 'ltr' }).standing.get('1')?.name?.x).toBeGreaterThan(7);
  });

  it('has signs that would cover each other as one, with as many names as find room', () => {
    const { standing, groups } = arranged([
      sign('1', 200, 150),
      sign('2', 205, 152, { count: 4 }),
      sign('3', 300, 150),
    ]);
    expect([...standing.keys()]).toEqual(['3']);
    expect(groups).toMatchObject([{ places: ['2', '1'], named: 2 }]);
    const narrow = arranged([sign('1', 200, 150), sign('2', 205, 152)], {
      frame: { left: 140, top: 140, right: 260, bottom: 160 },
    });
    expect(narrow.groups[0]?.named).toBeLessThan(2);
  });

  it('spreads what lies on one spot in the nearest view', () => {
    const { standing, groups } = arranged([sign('1', 200, 150), sign('2', 200, 150), sign('3', 200, 150)], {
      isNearest: true,
    });
    expect(groups).toEqual([]);
    const spots = [...standing.values()];
    expect(spots).toHaveLength(3);
    for (const [index, a] of spots.entries()) {
      for (const b of spots.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(20);
    }
  });

  it('writes a country over its land, and stands a sign for it where its name has no room', () => {
    const egypt = sign('1', 200, 150, { isCountry: true });
    expect(arranged([egypt]).standing.get('1')).toMatchObject({ hasSign: false, name: { x: -20 } });
    const tight = { frame: { left: 185, top: 0, right: 215, bottom: 300 } };
    expect(arranged([egypt], tight).standing.get('1')).toMatchObject({ hasSign: true, name: null });
    const covered = arranged([egypt, sign('2', 202, 150)], tight);
    expect(covered.standing.has('1')).toBe(false);
  });

  it('never lets names cover each other, a sign or the edge, but always names the place in focus', () => {
    const signs = Array.from({ length: 6 }, (_, index) =>
      sign(`${index}`, 12, 20 + index * 29, { length: 360 }),
    );
    const named = () => [...arranged(signs).standing.values()].filter(({ name }) => name !== null);
    expect(named()).toHaveLength(6);
    const crowded = signs.map((each) => ({ ...each, length: 500 }));
    expect([...arranged(crowded).standing.values()].every(({ name }) => name === null)).toBe(true);
    expect(arranged(crowded, { focused: '3' }).standing.get('3')?.name).not.toBeNull();
  });

  it('lets nothing be written under what covers the map', () => {
    const covers = [{ left: 150, right: 192, top: 100, bottom: 200 }];
    expect(arranged([sign('1', 200, 150)], { covers }).standing.get('1')?.name?.x).toBeGreaterThan(7);
  });

  it('names a land where it has room that no sign takes', () => {
    const land = { x: 100, y: 100, length: 50, width: 120, height: 90 };
    const small = { ...land, x: 250, width: 20 };
    expect(arranged([], { landNames: [land, small] }).isNamed).toEqual([true, false]);
    expect(arranged([sign('1', 100, 100)], { landNames: [land] }).isNamed).toEqual([false]);
  });
});
