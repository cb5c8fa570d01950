import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldArabic, type NormalisedOffset, normalise } from './normalise.ts';

const offset = (value: number) => value as NormalisedOffset;
const spanOf = (source: string, found: string) => {
  const { folded, sourceSpan } = normalise(source);
  const at = folded.indexOf(found);
  expect(at).toBeGreaterThanOrEqual(0);
  const { start, end } = sourceSpan(offset(at), offset(at + found.length));
  return source.slice(start, end);
};

describe('normalise', () => {
  it.each([
    ['diacritics', 'القاهِرَةُ', 'القاهره'],
    ['tatweel', 'غـــزة', 'غزه'],
    ['alef with hamza above, below, madda, wasla', 'أإآٱ', 'اااا'],
    ['alef maqsura', 'موسى', 'موسي'],
    ['hamza on waw and yeh', 'مؤتة بئر', 'موته بير'],
    ['superscript alef', 'الرحمٰن', 'الرحمن'],
    ['Persian and Urdu letters', 'کربلا یزد ہند', 'كربلا يزد هند'],
    ['presentation forms with a lam-alef ligature', 'ﻏﺰﺓ ﻻ', 'غزه لا'],
    ['bidi controls and byte order mark', '\u2067مصر\u2069\ufeff\u200f', 'مصر'],
    ['Latin, digits and emoji untouched', 'G20 😀 ٣', 'G20 😀 ٣'],
  ])('folds %s', (_, source, expected) => {
    expect(foldArabic(source)).toBe(expected);
  });

  it('keeps every letter as written in the exact form', () => {
    expect(normalise('إِيرانُ القاهرة').exact).toBe('إيران القاهرة');
  });

  it('maps a span back to the source with the marks on its last letter', () => {
    expect(spanOf('في القاهِرَةِ، أمس', 'القاهره')).toBe('القاهِرَةِ');
    expect(spanOf('أزمة غـــزّة الآن', 'غزه')).toBe('غـــزّة');
    expect(spanOf('😀 ﻏﺰﺓ 😀', 'غزه')).toBe('ﻏﺰﺓ');
  });

  it('leaves a bidi control after a name outside its span', () => {
    expect(spanOf('\u2067مصر\u2069', 'مصر')).toBe('مصر');
  });

  it('gives a source span for every normalised span, in order and inside the source', () => {
    fc.assert(
      fc.property(arabicish, (source) => {
        const { exact, folded, sourceSpan } = normalise(source);
        expect(exact.length).toBe(folded.length);
        let before = 0;
        for (let at = 0; at < folded.length; at++) {
          const { start, end } = sourceSpan(offset(at), offset(at + 1));
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          before = start;
        }
      }),
    );
  });

  it('maps a normalised span back to source text that normalises to it again', () => {
    fc.assert(
      fc.property(arabicish, fc.nat(), fc.nat(), (source, a, b) => {
        const { folded, sourceSpan } = normalise(source);
        fc.pre(folded.length > 0);
        const start = a % folded.length;
        const end = start + 1 + (b % (folded.length - start));
        const span = sourceSpan(offset(start), offset(end));
        // A ligature opens into letters that share one source unit: then the span holds at least what was asked for.
        expect(foldArabic(source.slice(span.start, span.end))).toContain(folded.slice(start, end));
      }),
    );
  });

  it('is its own fixed point', () => {
    fc.assert(
      fc.property(arabicish, (source) => {
        expect(foldArabic(foldArabic(source))).toBe(foldArabic(source));
      }),
    );
  });
});

const arabicish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'ابتجحدرزسشعغفقكلمنهويةىأإآؤئءٱکی',
        'ً',
        'َ',
        'ّ',
        'ْ',
        'ٰ',
        'ـ',
        '\u200f',
        '\u2068',
        ' ',
        '،',
        'ﻻ',
        'ﷺ',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
      fc.constantFrom('a', 'Z', '7', '😀', '\ud800'),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
