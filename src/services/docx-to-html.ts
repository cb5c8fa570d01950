import mammoth from 'mammoth';
import { readZipDirectory, type ZipEntry } from '../domain/article/zip-directory.ts';

/** A document's HTML, or why there is none. */
export type DocxReading =
  | { readonly ok: true; readonly html: string }
  | { readonly ok: false; readonly problem: 'swelling-archive' | 'damaged-document' };

/** No text that a person reads unpacks to more: a thousand pages have some 15 MB in this form. */
const MOST_UNPACKED = 96 * 1024 * 1024;
const MOST_PARTS = 5000;
const PART_READ = /\.(?:xml|rels)$/iu;

/**
 * A Word document as HTML. Its archive is measured before anything is unpacked, and then unpacked once with a bound,
 * since a directory may lie: a small file that would swell beyond all reason is refused.
 */
export async function docxToHtml(bytes: Uint8Array): Promise<DocxReading> {
  const parts = readZipDirectory(bytes);
  if (!parts) return { ok: false, problem: 'damaged-document' };
  const read = parts.filter(({ name }) => PART_READ.test(name));
  const stated = read.reduce((sum, { size }) => sum + size, 0);
  if (parts.length > MOST_PARTS || stated > MOST_UNPACKED) return { ok: false, problem: 'swelling-archive' };
  try {
    for (const part of read) {
      if (!(await unpacksAsStated(bytes, part))) return { ok: false, problem: 'swelling-archive' };
    }
    return { ok: true, html: await convert(bytes) };
  } catch {
    return { ok: false, problem: 'damaged-document' };
  }
}

async function convert(bytes: Uint8Array): Promise<string> {
  const arrayBuffer = new Uint8Array(bytes).buffer;
  // The library takes one of the two names in a browser and the other one in Node.
  const input = { arrayBuffer, buffer: arrayBuffer } as { arrayBuffer: ArrayBuffer };
  const { value } = await mammoth.convertToHtml(input, {
    styleMap: [
      "p[style-name='Title'] => h1:fresh",
      "p[style-name='Subtitle'] => p:fresh",
      "p[style-name='Quote'] => blockquote > p:fresh",
      "p[style-name='Intense Quote'] => blockquote > p:fresh",
    ],
    externalFileAccess: false,
    // Pictures are not shown, so they are not unpacked either.
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  });
  return value;
}

/** Whether a part has, unpacked, no more than the directory says. */
async function unpacksAsStated(
  bytes: Uint8Array,
  { method, start, packedSize, size }: ZipEntry,
): Promise<boolean> {
  if (method === 0) return packedSize === size;
  const packed = new Blob([new Uint8Array(bytes.subarray(start, start + packedSize))]);
  const reader = packed.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let unpacked = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    unpacked += piece.value.length;
    if (unpacked > size) {
      await reader.cancel();
      return false;
    }
  }
  return true;
}
