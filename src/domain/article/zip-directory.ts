/** One file inside a zip archive, as the archive's own directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 for stored as it is, 8 for deflated. */
  readonly method: number;
  readonly packedSize: number;
  /** What the directory says the file has when unpacked; it may lie. */
  readonly size: number;
  /** Where its packed bytes start. */
  readonly start: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** Whether these are a zip archive's first bytes. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * The directory at the end of a zip archive, read without unpacking anything; null where there is none to be trusted,
 * as in a damaged archive or one in the 64-bit form that no document needs.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null;
    const nameLength = view.getUint16(at + 28, true);
    const start = startOfData(view, view.getUint32(at + 42, true));
    const packedSize = view.getUint32(at + 20, true);
    if (start === null || start + packedSize > view.byteLength) return null;
    entries.push({
      name: asLatin(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packedSize,
      size: view.getUint32(at + 24, true),
      start,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
}

function startOfData(view: DataView, header: number): number | null {
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== LOCAL_SIGNATURE) return null;
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

/** Names of a document's parts are plain Latin letters; others need only be told apart. */
const asLatin = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 1000));
