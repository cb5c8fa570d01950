import { isZip, readZipDirectory } from './zip-directory.ts';

/** What a file is by its first bytes, where it is not text. */
export type FileSignature = 'picture' | 'pdf' | 'recording' | 'old-office' | 'docx' | 'archive' | 'program';

/** First bytes in hexadecimal; `..` stands for any byte. */
const SIGNATURES: readonly (readonly [FileSignature, string])[] = [
  ['picture', '89504e470d0a1a0a'], // PNG
  ['picture', 'ffd8ff'], // JPEG
  ['picture', '474946383761'], // GIF
  ['picture', '474946383961'],
  ['picture', '52494646........57454250'], // WebP
  ['picture', '49492a00'], // TIFF
  ['picture', '4d4d002a'],
  ['picture', '........6674797061766966'], // AVIF
  ['picture', '........6674797068656963'], // HEIC
  ['pdf', '255044462d'],
  ['recording', '........66747970'], // MP4 and its kin
  ['recording', '52494646........57415645'], // WAV
  ['recording', '4f676753'], // Ogg
  ['recording', '494433'], // MP3
  ['recording', '1a45dfa3'], // WebM
  ['old-office', 'd0cf11e0a1b11ae1'],
  ['old-office', '7b5c727466'], // RTF
  ['archive', '1f8b'],
  ['archive', '377abcaf271c'],
  ['archive', '526172211a07'],
  ['program', '7f454c46'],
  ['program', '0061736d'],
];

/** What a file is by its bytes; null where they may be text. */
export function signatureOf(bytes: Uint8Array): FileSignature | null {
  if (isZip(bytes)) {
    const parts = readZipDirectory(bytes);
    return parts?.some(({ name }) => name === 'word/document.xml') ? 'docx' : 'archive';
  }
  const start = [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return SIGNATURES.find(([, signature]) => new RegExp(`^${signature}`, 'u').test(start))?.[0] ?? null;
}
