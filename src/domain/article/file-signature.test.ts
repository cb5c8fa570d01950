import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { signatureOf } from './file-signature.ts';
import { isZip, readZipDirectory } from './zip-directory.ts';

const bytesOf = (hex: string) =>
  Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));

const zipOf = (files: Readonly<Record<string, string>>, comment = '') => {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content, { createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', comment });
};

/** Four bytes of an archive replaced, the last of what starts with the signature. */
function spoilt(archive: Uint8Array, signature: readonly number[], at: number, value: number): Uint8Array {
  const copy = archive.slice();
  let start = -1;
  for (let index = 0; index < copy.length; index++)
    if (signature.every((byte, step) => copy[index + step] === byte)) start = index;
  new DataView(copy.buffer).setUint32(start + at, value, true);
  return copy;
}
const END = [0x50, 0x4b, 5, 6];
const ENTRY = [0x50, 0x4b, 1, 2];
const LOCAL = [0x50, 0x4b, 3, 4];

describe('signatureOf', () => {
  it.each([
    ['picture', '89504e470d0a1a0a'],
    ['picture', '524946460000000057454250'],
    ['recording', '524946460000000057415645'],
    ['picture', '000000206674797061766966'],
    ['recording', '000000206674797069736f6d'],
    ['pdf', '255044462d312e37'],
    ['old-office', '7b5c727466'],
    ['archive', '1f8b08'],
    ['program', '7f454c46'],
  ])('knows a %s by %s', (kind, hex) => expect(signatureOf(bytesOf(hex))).toBe(kind));

  it.each(['', '89', '2550', 'd8a7d984', '00255044462d'])('takes %j for what may be text', (hex) =>
    expect(signatureOf(bytesOf(hex))).toBeNull(),
  );

  it('tells a Word document from other archives, and one that is cut from both', async () => {
    const word = await zipOf({ '[Content_Types].xml': '', 'word/document.xml': '<w/>' });
    expect(signatureOf(word)).toBe('docx');
    expect(signatureOf(await zipOf({ 'a.txt': 'نص' }))).toBe('archive');
    expect(signatureOf(word.subarray(0, word.length - 30))).toBe('archive');
  });
});

describe('readZipDirectory', () => {
  it('tells what is in an archive without unpacking it', async () => {
    const text = 'نص طويل '.repeat(500);
    const archive = await zipOf({ 'word/document.xml': text, 'b.txt': 'ب' }, 'ملاحظة في آخر الملف');
    const [document, other] = readZipDirectory(archive) ?? [];
    expect(document).toMatchObject({
      name: 'word/document.xml',
      method: 8,
      size: new TextEncoder().encode(text).length,
    });
    expect(document?.packedSize).toBeLessThan(document?.size ?? 0);
    expect(other?.name).toBe('b.txt');
    expect(other?.start).toBeGreaterThan((document?.start ?? 0) + (document?.packedSize ?? 0));
  });

  it('knows an archive by its first four bytes', async () => {
    expect(isZip(await zipOf({ a: 'a' }))).toBe(true);
    expect(isZip(bytesOf('504b0506'))).toBe(false);
    expect(isZip(bytesOf('504b03'))).toBe(false);
  });

  it('trusts no directory that leads out of the archive', async () => {
    const archive = await zipOf({ 'a.txt': 'نص' });
    expect(readZipDirectory(archive)).toHaveLength(1);
    expect(readZipDirectory(new Uint8Array(10))).toBeNull();
    expect(readZipDirectory(new Uint8Array(100))).toBeNull();
    expect(readZipDirectory(spoilt(archive, END, 16, archive.length)), 'no directory there').toBeNull();
    expect(readZipDirectory(spoilt(archive, END, 16, 0)), 'something else there').toBeNull();
    expect(readZipDirectory(spoilt(archive, ENTRY, 42, archive.length)), 'no file there').toBeNull();
    expect(readZipDirectory(spoilt(archive, ENTRY, 42, 4)), 'no file starts there').toBeNull();
    expect(readZipDirectory(spoilt(archive, LOCAL, 0, 0)), 'a file without its start').toBeNull();
    expect(readZipDirectory(spoilt(archive, ENTRY, 20, archive.length)), 'a file without its end').toBeNull();
  });
});
