import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildOutlines, outlinesFile } from './outlines.ts';

const FOLDER = new URL('../../public/basemap/', import.meta.url);

const outlines = buildOutlines();
const text = outlinesFile(outlines);
mkdirSync(FOLDER, { recursive: true });
writeFileSync(new URL('outlines.json', FOLDER), text);
const { countries, territories } = outlines.objects;
const kilobytes = Math.round(gzipSync(text, { level: 9 }).length / 1000);
console.log(
  `outlines.json: ${countries.geometries.length} countries, ${territories.geometries.length} territories, ${kilobytes} kB gzipped`,
);
