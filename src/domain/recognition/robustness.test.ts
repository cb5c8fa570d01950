import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedTagger } from '../../testing/shipped-knowledge.ts';
import { type Block, blockId } from '../article/article.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import { type Place, placeId } from '../gazetteer/place.ts';
import { findNationalities } from './nationalities.ts';
import { recognise } from './recognise.ts';
import { segmentsOf } from './segments.ts';

const NAMES = ['غزة', 'خان يونس', 'مصر', 'القاهرة', 'قطاع غزة', 'الولايات المتحدة', 'عُمان', 'سر من رأى'];
const gazetteer = createGazetteer(
  NAMES.map(
    (name, index): Place => ({
      id: placeId(`yaqut:${index}`),
      kind: index === 2 ? 'country' : 'city',
      names: [name],
      position: { lat: index, lon: index },
      population: 1000 * index,
    }),
  ),
);
const model = shippedTagger();

/** Names, proclitics, marks, foreign scripts, half surrogates, controls and bidi overrides, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    ...NAMES,
    'و',
    'ب',
    'لل',
    'في ',
    'مدينة ',
    ' ',
    '_',
    '#',
    '-',
    '\n',
    '\u0640',
    '\u0651',
    '\u064e',
  ),
  fc.constantFrom(
    '\u202e',
    '\u2066',
    '\u200f',
    '\u0000',
    '\ud83d',
    '\ude00',
    '😀',
    'ﷺ',
    'ﻻ',
    'گ',
    'ھے',
    'ی',
    'پاکستان',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

const blockOf = (written: string): Block => ({
  id: blockId(0),
  kind: 'paragraph',
  text: written,
  offset: 0,
  direction: 'rtl',
});

for (const [name, used] of [
  ['with the tagger', model],
  ['by rules', undefined],
] as const) {
  test(`mentions lie in their block and do not overlap, ${name}`, () => {
    fc.assert(
      fc.property(text, (written) => {
        const block = blockOf(written);
        const mentions = recognise([block], gazetteer, used);
        let last = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(written.length);
          expect(mention.text).toBe(written.slice(mention.start, mention.end));
          last = mention.end;
        }
        const segments = segmentsOf(written, mentions);
        expect(segments.map((segment) => segment.text).join('')).toBe(written);
        findNationalities([block], gazetteer, mentions);
      }),
      { numRuns: 500 },
    );
  });
}

test('shares of the candidates of a mention add up to 1', () => {
  const [mention] = recognise([blockOf('في غزة')], gazetteer);
  const total = mention?.resolution.candidates.reduce((sum, { score }) => sum + score, 0);
  expect(total).toBeCloseTo(1);
});

test('a million of one letter is read in reasonable time', () => {
  const started = performance.now();
  expect(recognise([blockOf('ا'.repeat(1_000_000))], gazetteer, model)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(2000);
});
