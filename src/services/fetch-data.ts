import type { Outcome } from '../state/failure.ts';

/**
 * Where the app's own data files lie: beside the page, so that it works from any folder of any server. A worker's own
 * address is that of its script, so it is told the page's in its name.
 */
const dataUrl = (file: string) => {
  const page = typeof document === 'undefined' ? self.name : document.baseURI;
  return new URL(file, page);
};

/** What the build put in: the length and the beginning of the digest of each of its data files. None while developing. */
declare const YAQUT_DATA_FILES: Readonly<Record<string, DataFileMark>> | undefined;

export interface DataFileMark {
  readonly bytes: number;
  /** The first half of its SHA-256, in hexadecimal. */
  readonly digest: string;
}

/**
 * A file that was cut or changed on its way, or in a cache on the way, is fetched anew once, past every cache; what is
 * still not the file of this build is told as unreadable and never used.
 */
async function fetchFile<T>(file: string, read: (bytes: ArrayBuffer) => T): Promise<Outcome<T>> {
  const first = await fetchOnce(file, read, 'default');
  const isDamaged = !first.ok && first.failure.kind === 'unreadable';
  return isDamaged ? fetchOnce(file, read, 'reload') : first;
}

async function fetchOnce<T>(
  file: string,
  read: (bytes: ArrayBuffer) => T,
  cache: RequestCache,
): Promise<Outcome<T>> {
  let response: Response;
  try {
    response = await fetch(dataUrl(file), { cache });
  } catch {
    return { ok: false, failure: { kind: 'unreachable', file } };
  }
  // A server that answers every address with the page itself has not got the file.
  const isThePage = response.headers.get('content-type')?.includes('text/html') ?? false;
  if (!response.ok || isThePage) return { ok: false, failure: { kind: 'unreachable', file } };
  try {
    const bytes = await response.arrayBuffer();
    if (await isOfThisBuild(file, bytes)) return { ok: true, value: read(bytes) };
  } catch {
    // Told below.
  }
  return { ok: false, failure: { kind: 'unreadable', file } };
}

async function isOfThisBuild(file: string, bytes: ArrayBuffer): Promise<boolean> {
  const mark = typeof YAQUT_DATA_FILES === 'undefined' ? undefined : YAQUT_DATA_FILES[file];
  if (!mark) return true;
  if (bytes.byteLength !== mark.bytes) return false;
  // Browsers reckon digests only on secure pages; elsewhere the length has to do.
  if (!globalThis.crypto?.subtle) return true;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.startsWith(mark.digest);
}

const asText = (bytes: ArrayBuffer) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** A text file of the app's own, as UTF-8. */
export const fetchText = (file: string): Promise<Outcome<string>> => fetchFile(file, asText);

/** A JSON file of the app's own, not yet checked for its shape. */
export const fetchJson = (file: string): Promise<Outcome<unknown>> =>
  fetchFile(file, (bytes): unknown => JSON.parse(asText(bytes)));

/** A binary file of the app's own. */
export const fetchBytes = (file: string): Promise<Outcome<Uint8Array>> =>
  fetchFile(file, (bytes) => new Uint8Array(bytes));
