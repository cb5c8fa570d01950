import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteAround } from './quote-around.ts';

const TEXT = 'وجرت المحادثات في القاهرة قبل محادثات مهمة مع وزراء الخارجية العرب من مصر وقطر';
const at = (name: string) => ({ start: TEXT.indexOf(name), end: TEXT.indexOf(name) + name.length });

describe('quoteAround', () => {
  it('cuts between words and says on which side', () => {
    expect(quoteAround(TEXT, at('القاهرة'), 12)).toEqual({
      before: 'في ',
      name: 'القاهرة',
      after: ' قبل',
      cutBefore: true,
      cutAfter: true,
    });
  });

  it('keeps the proclitic with its name and the end of the text uncut', () => {
    const quotation = quoteAround(TEXT, at('قطر'), 2);
    expect(quotation).toMatchObject({ before: 'و', name: 'قطر', after: '', cutAfter: false });
  });

  it('quotes the whole text where the reach goes just to its ends', () => {
    const text = 'من مصر وقطر';
    expect(quoteAround(text, { start: 3, end: 6 }, 5)).toEqual({
      before: 'من ',
      name: 'مصر',
      after: ' وقطر',
      cutBefore: false,
      cutAfter: false,
    });
    expect(quoteAround(text, { start: 3, end: 6 }, 4)).toMatchObject({ after: '', cutAfter: true });
    expect(quoteAround(text, { start: 3, end: 6 }, 3)).toMatchObject({ before: 'من ', cutBefore: false });
    expect(quoteAround(text, { start: 3, end: 6 }, 2)).toMatchObject({ before: '', cutBefore: true });
  });

  it('never parts a word, longer than the reach though it be', () => {
    const text = 'قالوا والمستشفيات بالقاهرةالكبرى أمس';
    const start = text.indexOf('القاهرة');
    expect(quoteAround(text, { start, end: start + 7 }, 2)).toEqual({
      before: 'ب',
      name: 'القاهرة',
      after: 'الكبرى',
      cutBefore: true,
      cutAfter: true,
    });
    expect(quoteAround('بالقاهرةالكبرى', { start: 1, end: 8 }, 2)).toEqual({
      before: 'ب',
      name: 'القاهرة',
      after: 'الكبرى',
      cutBefore: false,
      cutAfter: false,
    });
    expect(quoteAround('خ يونس', { start: 2, end: 6 }, 1)).toMatchObject({ before: '', cutBefore: true });
  });

  it('quotes what stands in the text, whatever the reach', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), fc.nat(20), fc.nat(60), (start, length, reach) => {
        const end = Math.min(TEXT.length, start + 1 + length);
        const { before, name, after, cutBefore, cutAfter } = quoteAround(TEXT, { start, end }, reach);
        expect(name).toBe(TEXT.slice(start, end));
        expect(TEXT).toContain(before + name + after);
        expect(cutBefore).toBe(!TEXT.startsWith(before + name + after));
        expect(cutAfter).toBe(!TEXT.endsWith(before + name + after));
      }),
    );
  });
});
