import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildGazetteerFiles } from './gazetteer-files.ts';
import { missingSources } from './sources/missing-sources.ts';

const FOLDER = new URL('../../public/gazetteer/', import.meta.url);

const missing = missingSources();
if (missing.length > 0) {
  console.error(`The gazetteer is built from sources that are not here: ${missing.join('; ')}`);
  process.exit(1);
}
mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of buildGazetteerFiles()) {
  writeFileSync(new URL(name, FOLDER), text);
  const [gzip, brotli] = [gzipSync(text, { level: 9 }), brotliCompressSync(text)];
  console.log(
    `${name}: ${kb(Buffer.byteLength(text))} kB, ${kb(gzip.length)} kB gzip, ${kb(brotli.length)} kB brotli`,
  );
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
