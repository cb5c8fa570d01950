// Chooses the weights of resolution on every other text of a corpus and scores them on the rest:
//
//   npx tsx tools/train/choose-weights.ts CORPUS.jsonl
//
// CORPUS holds one text a line: {"id", "text", "mentions": [{"start", "end", "lat", "lon"}]}.

import { blockId } from '../../src/domain/article/article.ts';
import { distanceKm } from '../../src/domain/geo/distance.ts';
import { placeOf } from '../../src/domain/recognition/mention.ts';
import { recognise } from '../../src/domain/recognition/recognise.ts';
import {
  RESOLUTION_WEIGHTS,
  type ResolutionWeights,
} from '../../src/domain/recognition/resolution/weights.ts';
import { shippedGazetteer, shippedTagger } from '../../src/testing/shipped-knowledge.ts';
import { type LabelledText, readCorpus } from './corpus.ts';
import { isNamed } from './score.ts';

type Located = { start: number; end: number; lat?: number; lon?: number };

const [corpusFile] = process.argv.slice(2);
if (corpusFile === undefined) {
  console.error('usage: choose-weights.ts CORPUS.jsonl');
  process.exit(2);
}
const gazetteer = shippedGazetteer();
const model = shippedTagger();

const FACTORS = [0.1, 0.3, 3, 10];
const texts = readCorpus(corpusFile).filter(({ text, mentions }) =>
  read(text, RESOLUTION_WEIGHTS).some(
    (found) =>
      found.resolution.candidates.length > 1 && mentions.some((mention) => isNamed(text, mention, found)),
  ),
);
const [chooseOn, tryOn] = [0, 1].map((half) => texts.filter((_, index) => index % 2 === half));
if (!chooseOn || !tryOn) throw new Error('no texts');

let weights = RESOLUTION_WEIGHTS;
report('as shipped', weights);
for (const name of Object.keys(weights) as (keyof ResolutionWeights)[]) {
  for (const factor of FACTORS) {
    const changed = { ...weights, [name]: RESOLUTION_WEIGHTS[name] * factor };
    if (score(chooseOn, changed).near > score(chooseOn, weights).near) {
      weights = changed;
      report(`${name} × ${factor}`, weights);
    }
  }
}
console.log(weights);

function read(text: string, tried: ResolutionWeights) {
  const block = { id: blockId(0), kind: 'paragraph', text, offset: 0, direction: 'rtl' } as const;
  return recognise([block], gazetteer, model, { weights: tried });
}

/** Of the mentions whose name several places have, how many are put within 20 and 161 km. */
function score(of: readonly LabelledText[], tried: ResolutionWeights) {
  const counts = { ambiguous: 0, near: 0, metro: 0 };
  for (const { text, mentions } of of) {
    const found = read(text, tried);
    for (const { start, end, lat, lon } of mentions as readonly Located[]) {
      const hit = found.find((mention) => isNamed(text, { start, end }, mention));
      if (lat === undefined || lon === undefined || !hit || hit.resolution.candidates.length < 2) continue;
      const id = placeOf(hit);
      const place = id === null ? undefined : gazetteer.place(id);
      if (!place) continue;
      const km = distanceKm(place.position, { lat, lon });
      counts.ambiguous++;
      if (km <= 20) counts.near++;
      if (km <= 161) counts.metro++;
    }
  }
  return counts;
}

function report(name: string, tried: ResolutionWeights): void {
  const halves = [chooseOn, tryOn].map((half) => {
    const { ambiguous, near, metro } = score(half ?? [], tried);
    return `${near} and ${metro} of ${ambiguous}`;
  });
  console.log(`${name}: within 20 and 161 km ${halves[0]} (chosen on), ${halves[1]} (tried on)`);
}
