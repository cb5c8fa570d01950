import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildGazetteerFiles } from './gazetteer-files.ts';
import { hasGeonamesCatalogues } from './sources/geonames.ts';

const FOLDER = new URL('../../public/gazetteer/', import.meta.url);

if (!hasGeonamesCatalogues()) {
  console.error("The gazetteer needs Debian's libgeonames-common: apt-get install libgeonames-common");
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
