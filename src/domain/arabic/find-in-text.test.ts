import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInText, findWholeWords, soughtText } from './find-in-text.ts';

const find = (text: string, typed: string) =>
  findInText(text, soughtText(typed)).map(({ start, end }) => text.slice(start, end));

describe('finding in a text', () => {
  it.each([
    ['وصل إلى القاهِرَةِ أمس', 'القاهره', ['القاهِرَةِ']],
    ['مدرســـة كبيرة', 'مدرسة', ['مدرســـة']],
    ['أحمد وإيمان وآمنة', 'احمد', ['أحمد']],
    ['أحمد وإيمان وآمنة', 'امنه', ['آمنة']],
    ['على المستشفى', 'المستشفي', ['المستشفى']],
    ['سؤال وسئل', 'سوال', ['سؤال']],
    ['في ٧ أكتوبر وفي 7 أكتوبر', '7 اكتوبر', ['٧ أكتوبر', '7 أكتوبر']],
    ['عام ۱۴۰۳ وعام ١٤٠٣', '1403', ['۱۴۰۳', '١٤٠٣']],
    ['The UN and the un', 'Un', ['UN', 'un']],
    ['خان\u00a0يونس', 'خان يونس', ['خان\u00a0يونس']],
    ['بغداد', '  بغداد ', ['بغداد']],
    ['لا شيء هنا', 'دمشق', []],
    ['أي نص', '', []],
    ['أي نص', 'ً ', []],
    ['ببب', 'بب', ['بب']],
  ])('%s: %s', (text, typed, expected) => {
    expect(find(text, typed)).toEqual(expected);
  });

  it('finds again whatever is taken out of a text, marks or none', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ابتةأإآىيءؤ ًٌَُِّـ12٣abÉ😀'), maxLength: 40 });
    fc.assert(
      fc.property(letters, fc.nat(39), fc.nat(39), (text, a, b) => {
        const piece = text.slice(Math.min(a, b), Math.max(a, b));
        const sought = soughtText(piece);
        const found = findInText(text, sought);
        expect(found.length > 0).toBe(sought !== '');
        for (const { start, end } of found) expect(soughtText(text.slice(start, end))).toBe(sought);
      }),
    );
  });
});

describe('finding whole words', () => {
  const findWhole = (text: string, typed: string) =>
    findWholeWords(text, soughtText(typed)).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['غزة وغزتهم والغزي', 'غزة', ['غزة']],
    ['إلى غزة وغزة وبغزة فلغزة كغزة', 'غزة', ['غزة', 'غزة', 'غزة', 'غزة', 'غزة']],
    ['سنغزة وأغزة', 'غزة', []],
    ['بغزَّةَ', 'غزة', ['غزَّةَ']],
    ['القاهرة وللقاهرة والقاهريون بالقاهرة', 'القاهرة', ['القاهرة', 'لقاهرة', 'القاهرة']],
    ['للقاهرة', 'لقاهرة', ['لقاهرة']],
    ['القاهرة', 'قاهرة', []],
    ['وخان يونس وخان يونسي', 'خان يونس', ['خان يونس']],
    ['بيروت', 'يروت', ['يروت']],
    ['في «غزة»، و#غزة_الآن', 'غزة', ['غزة', 'غزة']],
    ['قال «غزة» لا «غزتنا»', '«غزة', ['«غزة']],
    ['The UN and a unit', 'un', ['UN']],
    ['7 و17 و70 و7', '7', ['7', '7']],
    ['أي نص', '', []],
  ])('%s: %s', (text, typed, expected) => {
    expect(findWhole(text, typed)).toEqual(expected);
  });

  it('finds what is sought, but for the alef that the article loses after ل, and no two that overlap', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ابللوة غز '), maxLength: 30 });
    fc.assert(
      fc.property(letters, letters, (text, typed) => {
        const sought = soughtText(typed);
        const found = findWholeWords(text, sought);
        for (const [index, { start, end }] of found.entries()) {
          expect([sought, sought.replace(/^ا(?=ل)/u, '')]).toContain(soughtText(text.slice(start, end)));
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
        }
      }),
    );
  });
});
