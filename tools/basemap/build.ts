import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildDetail } from './detail.ts';
import { REPLACED_IDS } from './detailed-countries.ts';
import { buildOutlines, firstOutlines, outlinesFile } from './outlines.ts';
import type { OutlineTopology } from './simplify-outlines.ts';
import { haveSources } from './sources.ts';

if (!haveSources()) {
  console.error('The sources are not here: run npm run basemap:sources first.');
  process.exit(1);
}

const FOLDER = new URL('../../public/basemap/', import.meta.url);
mkdirSync(FOLDER, { recursive: true });

function write(name: string, outlines: OutlineTopology) {
  const text = outlinesFile(outlines);
  writeFileSync(new URL(name, FOLDER), text);
  const kilobytes = Math.round(gzipSync(text, { level: 9 }).length / 1000);
  console.log(`${name}: ${outlines.objects.countries.geometries.length} countries, ${kilobytes} kB gzipped`);
}

const world = buildOutlines();
write('outlines.json', world);
write('first-outlines.json', firstOutlines(world));
const detail = { ...buildDetail(), replaces: [...REPLACED_IDS] };
write('arab-world.json', detail);
