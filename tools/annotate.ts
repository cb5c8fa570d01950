/**
 * Finds the places of Arabic texts on the command line, by the same code as the page.
 *
 *   npm run --silent annotate -- FILE…          one GeoJSON FeatureCollection a file, one a line
 *   npm run --silent annotate -- --jsonl FILE   a line {"id","mentions":[…]} for each line {"id","text"}
 *
 * `-` reads standard input. Exit code 0 when everything was read, 1 when a file or a line was not, 2 for a wrong call.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodePlaces } from '../src/domain/gazetteer/file-format.ts';
import { createGazetteer, type Gazetteer } from '../src/domain/gazetteer/gazetteer.ts';
import type { TaggerModel } from '../src/domain/recognition/tagger/model.ts';
import { decodeTagger } from '../src/domain/recognition/tagger/model-file.ts';
import { annotateLines } from './annotate/annotate-lines.ts';
import { annotateText } from './annotate/annotate-text.ts';
import { PlainError } from './annotate/plain-error.ts';
import { endWithReader } from './annotate/write-out.ts';

const USAGE = 'usage: annotate FILE…  |  annotate --jsonl FILE   (- is standard input)';
const TAGGER_FILE = fileURLToPath(new URL('../public/recogniser/tagger.bin', import.meta.url));
const GAZETTEER_FILE = fileURLToPath(new URL('../public/gazetteer/places.json', import.meta.url));

const args = process.argv.slice(2);
const asLines = args[0] === '--jsonl';
const files = asLines ? args.slice(1) : args;
if (files.length === 0 || files.some((file) => /^-./u.test(file))) {
  console.error(USAGE);
  process.exit(2);
}

endWithReader();
const gazetteer = readGazetteer();
const tagger = readTagger();
for (const file of files) {
  try {
    if (asLines) await annotateLines(file, gazetteer, tagger, complain);
    else await annotateText(file, gazetteer, tagger);
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    complain(error);
  }
}

function complain(error: PlainError): void {
  console.error(`annotate: ${error.message}`);
  process.exitCode = 1;
}

function readGazetteer(): Gazetteer {
  const decoded = decodePlaces(JSON.parse(readFileSync(GAZETTEER_FILE, 'utf8')));
  if (decoded.ok) return createGazetteer(decoded.places);
  throw new Error(`${GAZETTEER_FILE}: ${decoded.problem}`);
}

function readTagger(): TaggerModel {
  const decoded = decodeTagger(readFileSync(TAGGER_FILE));
  if (decoded.ok) return decoded.model;
  throw new Error(`${TAGGER_FILE}: ${decoded.problem}`);
}
