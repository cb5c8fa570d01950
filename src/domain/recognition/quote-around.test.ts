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
