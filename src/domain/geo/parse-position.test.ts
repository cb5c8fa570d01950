import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePosition } from './parse-position.ts';

const one = (lat: number, lon: number) => ({
  kind: 'one',
  position: { lat: expect.closeTo(lat, 6), lon: expect.closeTo(lon, 6) },
});

describe('parsePosition', () => {
  it.each([
    ['31.5 N, 34.45 E', 31.5, 34.45],
    ['34.45E 31.5N', 31.5, 34.45],
    ['N31.5 E34.45', 31.5, 34.45],
    ['33°52′30″S 151°12′E', -33.875, 151.2],
    ["33° 52' 30\" S, 151° 12' E", -33.875, 151.2],
    ['٣١٫٥ ش، ٣٤٫٤٥ ق', 31.5, 34.45],
    ['33.9 ج، 18.4 ق', -33.9, 18.4],
    ['31.5° K, 34.45° D', 31.5, 34.45],
    ['33.9° S, 18.4° O', -33.9, -18.4],
    ['31.5° צפון, 34.45° מזרח', 31.5, 34.45],
    ['۳۳٫۹° جنوبی، ۱۸٫۴° غربی', -33.9, -18.4],
    ['31.5 شمال 34.45 مشرق', 31.5, 34.45],
    ['(25.3, 151.2)', 25.3, 151.2],
    ['https://www.openstreetmap.org/#map=12/31.5/34.45', 31.5, 34.45],
    ['-33.9, 151.2', -33.9, 151.2],
    ['30,30', 30, 30],
    ['18,21° N, 42,5° E', 18.21, 42.5],
    ['-33,87 151,2', -33.87, 151.2],
  ])('reads %s', (typed, lat, lon) => {
    expect(parsePosition(typed)).toEqual(one(lat, lon));
  });

  it('says that two bare numbers were turned, of which the first can be no latitude', () => {
    expect(parsePosition('151.2 25.3')).toEqual({ ...one(25.3, 151.2), turned: true });
    expect(parsePosition('25.3 151.2')).toEqual(one(25.3, 151.2));
  });

  it('asks about two bare numbers that fit either way', () => {
    expect(parsePosition('31.5, 34.45')).toEqual({
      kind: 'either',
      positions: [
        { lat: 31.5, lon: 34.45 },
        { lat: 34.45, lon: 31.5 },
      ],
    });
  });

  it.each(['', 'غزة', '31.5', '31.5 N 34 N', '1 2 3 4 5', '31°75′N 34°E', 'N31N E34'])(
    'finds no two numbers in «%s»',
    (typed) => {
      expect(parsePosition(typed)).toEqual({ kind: 'none', problem: 'not-two-numbers' });
    },
  );

  it.each(['95 N, 34 E', '200, 300', '31 N 181 E'])('says that %s is off the earth', (typed) => {
    expect(parsePosition(typed)).toEqual({ kind: 'none', problem: 'off-the-earth' });
  });

  it('reads back every position written with letters', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (lat, lon) => {
          const write = (value: number, letters: string) =>
            `${Math.abs(value).toFixed(6)} ${letters[value < 0 ? 1 : 0]}`;
          expect(parsePosition(`${write(lat, 'NS')}, ${write(lon, 'EW')}`)).toEqual({
            kind: 'one',
            position: { lat: expect.closeTo(lat, 5), lon: expect.closeTo(lon, 5) },
          });
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789°′″.,- NSEWشجقغ٣') }), (typed) => {
        expect(['one', 'either', 'none']).toContain(parsePosition(typed).kind);
      }),
    );
  });
});
