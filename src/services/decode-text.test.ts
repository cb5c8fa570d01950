import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const NEWS =
  'وصل وزير الخارجية المصري إلى الدوحة أمس، وقال إن المحادثات في القاهرة ستُستأنف غدًا بمشاركة وفد من قطر.';
const SHORT = 'القاهرة وبغداد ودمشق';
const PLAIN = NEWS.replaceAll(/\p{M}/gu, '');
const ALIF_BAA = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغ';

/** Encodes by turning the platform's own decoder round. */
function encode(text: string, encoding: string): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const letters = new Map(
    [...bytes].map((byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...text], (letter) => {
    const byte = letters.get(letter);
    if (byte === undefined) throw new Error(`${encoding} has no ${letter}`);
    return byte;
  });
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = `${mark ? '\ufeff' : ''}${text}`;
  const bytes = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at++) bytes.setUint16(at * 2, units.charCodeAt(at), littleEndian);
  return new Uint8Array(bytes.buffer);
}

describe('decodeText finds the encoding out', () => {
  it.each<[string, string, Uint8Array]>([
    ['UTF-8', 'utf-8', new TextEncoder().encode(NEWS)],
    ['UTF-8 with mark', 'utf-8', new TextEncoder().encode(`\ufeff${NEWS}`)],
    ['UTF-16 LE', 'utf-16le', utf16(NEWS, true, false)],
    ['UTF-16 BE', 'utf-16be', utf16(NEWS, false, false)],
    ['UTF-16 LE with mark', 'utf-16le', utf16(NEWS, true, true)],
    ['UTF-16 BE with mark', 'utf-16be', utf16(NEWS, false, true)],
    ['Windows-1256', 'windows-1256', encode(NEWS, 'windows-1256')],
  ])('%s', (_name, encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text: NEWS, encoding });
  });

  it('ISO-8859-6', () => {
    expect(decodeText(encode(PLAIN, 'iso-8859-6'))).toEqual({
      ok: true,
      text: PLAIN,
      encoding: 'iso-8859-6',
    });
  });

  it.each(['windows-1256', 'iso-8859-6'])('three words are enough (%s)', (encoding) => {
    expect(decodeText(encode(SHORT, encoding))).toEqual({ ok: true, text: SHORT, encoding });
  });

  it('Latin letters among the Arabic ones do not mislead it', () => {
    const text = `${PLAIN} http://www.example.org/news.php?id=25 Reuters ${PLAIN}`;
    for (const encoding of ['windows-1256', 'iso-8859-6']) {
      expect(decodeText(encode(text, encoding))).toMatchObject({ text, encoding });
    }
  });

  it('a page that says what it is written in is believed, where the letters alone would not tell', () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-6"></head><body>${ALIF_BAA}`;
    expect(decodeText(encode(page, 'iso-8859-6'))).toMatchObject({ text: page, encoding: 'iso-8859-6' });
    const said = `<meta charset=windows-1256><p>${SHORT}`;
    expect(decodeText(encode(said, 'windows-1256'))).toMatchObject({ text: said, encoding: 'windows-1256' });
  });

  it('what a page says is not believed against UTF-8 that fits to the last byte', () => {
    const page = `<meta charset="windows-1256"><p>${NEWS}`;
    expect(decodeText(new TextEncoder().encode(page))).toMatchObject({ text: page, encoding: 'utf-8' });
  });

  it('UTF-8 with one damaged byte stays UTF-8', () => {
    const bytes = new TextEncoder().encode(NEWS);
    bytes[20] = 0xff;
    const decoded = decodeText(bytes);
    expect(decoded).toMatchObject({ ok: true, encoding: 'utf-8' });
    expect(decoded.ok && decoded.text.endsWith('وفد من قطر.')).toBe(true);
  });

  it('a French text of a Western machine keeps its accents', () => {
    const text = 'Le ministre est arrivé à Alger, où la conférence a été déplacée.';
    expect(decodeText(encode(text, 'windows-1252'))).toMatchObject({ ok: true, text });
  });

  it('any text comes back from UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!/\p{Cc}/u.test(text));
        const decoded = decodeText(new TextEncoder().encode(`\ufeff${NEWS}${text}`));
        expect(decoded).toMatchObject({ ok: true, text: `${NEWS}${text}` });
      }),
    );
  });

  it('Arabic words in any order come back from each encoding', () => {
    const words = PLAIN.split(' ');
    const texts = fc
      .array(fc.constantFrom(...words), { minLength: 8, maxLength: 60 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(texts, fc.constantFrom('windows-1256', 'iso-8859-6'), (text, encoding) => {
        expect(decodeText(encode(text, encoding))).toMatchObject({ text, encoding });
      }),
    );
    fc.assert(
      fc.property(texts, fc.boolean(), (text, littleEndian) => {
        expect(decodeText(utf16(text, littleEndian, false))).toMatchObject({ ok: true, text });
      }),
    );
  });
});

describe('decodeText refuses', () => {
  it('bytes that are no text', () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256);
    expect(decodeText(bytes)).toEqual({ ok: false, problem: 'binary' });
  });

  it('a text in an encoding it does not know', () => {
    // The letters of DOS code page 864, whose Arabic stands where others have signs.
    const bytes = Uint8Array.from(
      { length: 600 },
      (_, index) => [0x80, 0x8b, 0xa1, 0xb2, 0xbe, 0xd7, 0xfe][index % 7] ?? 0,
    );
    expect(decodeText(bytes)).toEqual({ ok: false, problem: 'unknown-encoding' });
  });
});
