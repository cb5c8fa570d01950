import { readShared, type Shared, type SharedData, type ShareProblem } from '../domain/exchange/shared.ts';

const SHARE_HASH = '#/s/';

/** What reading a link gives. */
export type ShareOutcome =
  | { readonly ok: true; readonly value: Shared }
  | { readonly ok: false; readonly problem: ShareProblem };

/** The way a link is written; a later one gets another digit. */
const WRITING = '1';
/** More than the longest book that a link could hold; what swells beyond it is no text. */
const MOST_BYTES = 16_000_000;
const CHECK_BYTES = 4;

/**
 * The part of an address that carries an article: `#/s/1.<length>.<data>`, the data being a check sum and the compressed
 * text in base64url. The length tells a link that was cut from one that was changed.
 */
export async function shareHash(data: SharedData): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(data));
  const compressed = await collect(
    new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw')),
    Number.POSITIVE_INFINITY,
  );
  if (!compressed) throw new RangeError('a text grew without end as it was compressed');
  const whole = new Uint8Array(CHECK_BYTES + compressed.length);
  new DataView(whole.buffer).setUint32(0, checkSum(bytes));
  whole.set(compressed, CHECK_BYTES);
  const written = toBase64Url(whole);
  return `${SHARE_HASH}${WRITING}.${written.length}.${written}`;
}

/** Reads what a link carries; nothing in it is taken on trust. */
export async function readShareHash(hash: string): Promise<ShareOutcome> {
  const [, writing = '', length = '', rest = ''] = /^#\/s\/(\d+)(?:\.(\d+)(?:\.(.*))?)?$/su.exec(hash) ?? [];
  if (writing === '') return problem('cut');
  if (writing !== WRITING) return problem('newer');
  const data = rest.replace(/\s|%20/g, '');
  if (data.length < Number(length) || length === '') return problem('cut');
  const whole = data.length === Number(length) ? fromBase64Url(data) : null;
  if (!whole || whole.length <= CHECK_BYTES) return problem('damaged');
  const bytes = await inflate(whole.subarray(CHECK_BYTES));
  if (!bytes || checkSum(bytes) !== new DataView(whole.buffer).getUint32(0)) return problem('damaged');
  const shared = readShared(parse(bytes));
  if (shared.ok) return shared;
  return problem(shared.problem === 'newer' ? 'newer' : 'damaged');
}

const problem = (which: ShareProblem) => ({ ok: false, problem: which }) as const;

async function inflate(compressed: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  try {
    return await collect(
      new Blob([compressed]).stream().pipeThrough(new DecompressionStream('deflate-raw')),
      MOST_BYTES,
    );
  } catch {
    return null;
  }
}

/** All bytes of a stream, null where there are more than `most`. */
async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    length += piece.value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    pieces.push(piece.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** FNV-1a: against what happens to links on their way, not against a forger, whom the shape of the data must stop. */
function checkSum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(text)) return null;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
      character.charCodeAt(0),
    );
  } catch {
    return null;
  }
}
