/**
 * Finds the places of Arabic texts on the command line, by the same code as the page.
 *
 *   npm run --silent annotate -- FILE…          one GeoJSON FeatureCollection a file, one a line
 *   npm run --silent annotate -- --jsonl FILE   a line {"id","mentions":[…]} for each line {"id","text"}
 *
 * `-` reads standard input. Exit code 0 when every file was read, 1 when one was not, 2 for a wrong call.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parsePlainText } from '../src/domain/article/parse-plain-text.ts';
import { type AnnotatedArticle, annotatedArticle } from '../src/domain/exchange/annotated-article.ts';
import { toGeoJson } from '../src/domain/exchange/geojson.ts';
import { mentionRecords } from '../src/domain/exchange/mention-record.ts';
import { decodePlaces } from '../src/domain/gazetteer/file-format.ts';
import { createGazetteer, type Gazetteer } from '../src/domain/gazetteer/gazetteer.ts';
import { recognise } from '../src/domain/recognition/recognise.ts';
import type { TaggerModel } from '../src/domain/recognition/tagger/model.ts';
import { decodeTagger } from '../src/domain/recognition/tagger/model-file.ts';

const USAGE = 'usage: annotate FILE…  |  annotate --jsonl FILE   (- is standard input)';
const TAGGER_FILE = fileURLToPath(new URL('../public/recogniser/tagger.bin', import.meta.url));
const GAZETTEER_FILE = fileURLToPath(new URL('../public/gazetteer/places.json', import.meta.url));

/** A failure that is told in one line, without a stack. */
class PlainError extends Error {}

const args = process.argv.slice(2);
const asLines = args[0] === '--jsonl';
const files = asLines ? args.slice(1) : args;
if (files.length === 0 || files.some((file) => /^-./u.test(file))) {
  console.error(USAGE);
  process.exit(2);
}

const gazetteer = readGazetteer();
const tagger = readTagger();
for (const file of files) {
  try {
    if (asLines) annotateLines(readText(file), file, gazetteer);
    else annotateText(readText(file), gazetteer);
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    console.error(`annotate: ${error.message}`);
    process.exitCode = 1;
  }
}

function annotateText(text: string, gazetteer: Gazetteer): void {
  console.log(JSON.stringify(toGeoJson(annotate(text, gazetteer))));
}

function annotateLines(lines: string, file: string, gazetteer: Gazetteer): void {
  lines.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const { id, text } = parseLine(line, `${file}, line ${index + 1}`);
    const mentions = mentionRecords(annotate(text, gazetteer)).map(
      ({ start, end, text, placeId, kind, lat, lon, score }) => ({
        text,
        start,
        end,
        placeId,
        kind,
        lat,
        lon,
        score,
      }),
    );
    console.log(JSON.stringify({ id, mentions }));
  });
}

function annotate(text: string, gazetteer: Gazetteer): AnnotatedArticle {
  const blocks = parsePlainText(text);
  return annotatedArticle(
    { id: 'text', title: null, language: 'ar', blocks },
    recognise(blocks, gazetteer, tagger),
    gazetteer.place,
  );
}

function parseLine(line: string, where: string): { id: unknown; text: string } {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (cause) {
    throw new PlainError(`${where}: not JSON`, { cause });
  }
  if (typeof record === 'object' && record !== null && 'id' in record && 'text' in record) {
    const { id, text } = record;
    if (typeof text === 'string') return { id, text };
  }
  throw new PlainError(`${where}: no "id" and "text"`);
}

function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? process.stdin.fd : file);
  } catch (cause) {
    throw new PlainError(`${file}: ${(cause as NodeJS.ErrnoException).code ?? 'cannot be read'}`, { cause });
  }
  if (bytes.includes(0)) throw new PlainError(`${file}: not a text file`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new PlainError(`${file}: not UTF-8`, { cause });
  }
  if (text.trim() === '') throw new PlainError(`${file}: empty`);
  return text;
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
