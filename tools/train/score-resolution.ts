// Scores where mentions are put on the map:
//
//   npx tsx tools/train/score-resolution.ts CORPUS.jsonl
//
// CORPUS holds one text a line: {"id", "text", "mentions": [{"start", "end", "lat", "lon", "label"}]}.
import { readFileSync } from 'node:fs';
import { blockId } from '../../src/domain/article/article.ts';
import { decodePlaces } from '../../src/domain/gazetteer/file-format.ts';
import { createGazetteer } from '../../src/domain/gazetteer/gazetteer.ts';
import { distanceKm } from '../../src/domain/geo/distance.ts';
import { placeOf } from '../../src/domain/recognition/mention.ts';
import { recognise } from '../../src/domain/recognition/recognise.ts';
import { decodeTagger } from '../../src/domain/recognition/tagger/model-file.ts';
import { type LabelledText, readCorpus } from './corpus.ts';
import { isExact } from './score.ts';

type Located = { start: number; end: number; lat?: number; lon?: number; label?: string };

const [corpusFile] = process.argv.slice(2);
if (corpusFile === undefined) {
  console.error('usage: score-resolution.ts CORPUS.jsonl');
  process.exit(2);
}
const decoded = decodePlaces(JSON.parse(readFileSync('public/gazetteer/places.json', 'utf8')));
const tagger = decodeTagger(readFileSync('public/recogniser/tagger.bin'));
if (!decoded.ok || !tagger.ok) throw new Error('the built files cannot be read');
const gazetteer = createGazetteer(decoded.places);
const { model } = tagger;

const results = readCorpus(corpusFile).flatMap(distances);
report('all', results);
report(
  'smaller than countries',
  results.filter(({ label }) => label !== 'Country'),
);

/** For each located mention how far from it the place was put; null for one not found or not linked. */
function distances({ text, mentions }: LabelledText): { label: string; km: number | null }[] {
  const block = { id: blockId(0), kind: 'paragraph', text, offset: 0, direction: 'rtl' } as const;
  const found = recognise([block], gazetteer, model);
  return (mentions as readonly Located[]).flatMap(({ start, end, lat, lon, label = '' }) => {
    if (lat === undefined || lon === undefined) return [];
    const hit = found.find((mention) => isExact(text, { start, end }, mention));
    const id = hit ? placeOf(hit) : null;
    const place = id === null ? undefined : gazetteer.place(id);
    return [{ label, km: place ? distanceKm(place.position, { lat, lon }) : null }];
  });
}

function report(name: string, scored: readonly { km: number | null }[]): void {
  const linked = scored.flatMap(({ km }) => (km === null ? [] : [km]));
  console.log(`${name}: located ${scored.length}, linked ${linked.length}`);
  for (const limit of [20, 161]) {
    const within = linked.filter((km) => km <= limit).length;
    console.log(
      `  within ${limit} km: ${(within / linked.length).toFixed(4)} of the linked, ${(within / scored.length).toFixed(4)} of all`,
    );
  }
}
