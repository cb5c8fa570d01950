import { likelyArabic } from '../domain/arabic/likely-arabic.ts';

/** Encodings that Arabic texts come in without saying so. */
const SINGLE_BYTE = ['windows-1256', 'iso-8859-6'] as const;
const TWO_BYTE = ['utf-16le', 'utf-16be'] as const;

/** As many bytes as tell the letters' frequencies; even, so that no UTF-16 unit is cut. */
const SAMPLE = 1 << 15;
/** Under this mean a reading is no running text in any language. */
const LEAST_LIKELY = 2;

/** A text, or that the bytes are none, or are one in an encoding that is not known here. */
export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | { readonly ok: false; readonly problem: 'binary' | 'unknown-encoding' };

/**
 * Reads bytes as text. A byte order mark decides, then UTF-8 where every byte fits it, then what an HTML page says of
 * itself, then which reading has the letter frequencies of running text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = markOf(bytes);
  if (marked) return { ok: true, text: decode(bytes, marked), encoding: marked };
  const sample = bytes.subarray(0, SAMPLE);
  const twoByte = bytes.length % 2 === 0 ? best(sample, [...TWO_BYTE, ...SINGLE_BYTE, 'utf-8']) : NOTHING;
  if (twoByte.likely >= LEAST_LIKELY && TWO_BYTE.some((each) => each === twoByte.encoding)) {
    return { ok: true, text: decode(bytes, twoByte.encoding), encoding: twoByte.encoding };
  }
  if (sample.includes(0)) return { ok: false, problem: 'binary' };
  const unicode = decodeStrictly(bytes, 'utf-8');
  if (unicode !== null && isText(sample)) return { ok: true, text: unicode, encoding: 'utf-8' };
  const stated = statedCharset(sample);
  const asStated = stated === null ? null : decodeStrictly(bytes, stated);
  if (asStated !== null && stated !== null) return { ok: true, text: asStated, encoding: stated };
  // A text in UTF-8 with a damaged byte is still that.
  const { encoding, likely } = best(sample, [...SINGLE_BYTE, 'utf-8']);
  if (likely >= LEAST_LIKELY) return { ok: true, text: decode(bytes, encoding), encoding };
  return { ok: false, problem: isText(sample) ? 'unknown-encoding' : 'binary' };
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The likeliest reading of a sample; the first of those that are alike. */
function best(
  sample: Uint8Array,
  encodings: readonly [string, ...string[]],
): { encoding: string; likely: number } {
  const [first, ...others] = encodings.map((encoding) => ({
    encoding,
    likely: likelyArabic(decode(sample, encoding)),
  }));
  return others.reduce((winner, each) => (each.likely > winner.likely ? each : winner), first ?? NOTHING);
}

const NOTHING = { encoding: 'utf-8', likely: 0 };

/** What an HTML or XML text says of its own encoding, if a decoder knows it. */
function statedCharset(sample: Uint8Array): string | null {
  const start = decode(sample.subarray(0, 4096), 'windows-1252');
  const [, label] = /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/iu.exec(start) ?? [];
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Whether few enough of the bytes are control characters for a text. */
function isText(sample: Uint8Array): boolean {
  let controls = 0;
  for (const byte of sample) if (byte < 32 && (byte < 9 || byte > 13)) controls++;
  return controls * 100 <= sample.length;
}

/** Without the byte order mark, which is no part of the text. */
const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
