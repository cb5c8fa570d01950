import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlainText } from './parse-plain-text.ts';

const LONG = 'وصل الوزير إلى العاصمة صباح اليوم في زيارة تستغرق يومين يلتقي خلالها عددا من المسؤولين.';

describe('parsePlainText', () => {
  it('makes a block of each line and keeps the text as it is', () => {
    const source = `${LONG}\r\n\r\n  ${LONG} \n`;
    const blocks = parsePlainText(source);
    expect(blocks.map((block) => block.text)).toEqual([LONG, LONG]);
    expect(blocks.map((block) => source.slice(block.offset, block.offset + block.text.length))).toEqual([
      LONG,
      LONG,
    ]);
    expect(blocks.map((block) => block.id)).toEqual(['b0', 'b1']);
  });

  it('takes a short line without a full stop before a longer one for a heading', () => {
    const kinds = parsePlainText(`${LONG}\nما الذي سيحدث بعد ذلك\n${LONG}`).map((block) => block.kind);
    expect(kinds).toEqual(['paragraph', 'heading', 'paragraph']);
  });

  it('takes no short sentence and no last line for a heading', () => {
    expect(parsePlainText(`هكذا كان.\n${LONG}\nوهذا آخر ما قيل`).map((block) => block.kind)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  it.each(['“كلام مقتبس كله.”', '«كلام مقتبس كله.»', '"كلام مقتبس كله."'])(
    'takes %s for a quotation',
    (line) => {
      expect(parsePlainText(`${LONG}\n${line}`)[1]?.kind).toBe('quotation');
    },
  );

  it('takes two quotations in one line for a paragraph', () => {
    expect(parsePlainText('“نعم” قال، ثم “لا”')[0]?.kind).toBe('paragraph');
  });

  it('gives each block the direction of its letters', () => {
    expect(
      parsePlainText(`${LONG}\nAn English line among the Arabic.`).map((block) => block.direction),
    ).toEqual(['rtl', 'ltr']);
  });

  it('gives nothing for a blank text', () => {
    expect(parsePlainText(' \n\n\t')).toEqual([]);
  });

  it('never loses or changes a character but white space at the ends of lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const blocks = parsePlainText(source);
        expect(blocks.map((block) => source.slice(block.offset, block.offset + block.text.length))).toEqual(
          blocks.map((block) => block.text),
        );
        const squeezed = (text: string) => text.replace(/\s+/gu, '');
        expect(squeezed(blocks.map((block) => block.text).join(''))).toBe(squeezed(source));
      }),
    );
  });
});
