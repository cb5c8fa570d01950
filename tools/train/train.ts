// Trains the tagger and writes its weights, or measures it by cross-validation:
//
//   npx tsx tools/train/train.ts CORPUS.jsonl                        → public/recogniser/tagger.bin
//   npx tsx tools/train/train.ts CORPUS.jsonl --cross-validate FILE  → predictions, one JSON record a line
//
// The dictionary of everyday words is Debian's hunspell-ar, the words of texts are those in its tesseract-ocr-ara
// (apt-get install hunspell-ar tesseract-ocr tesseract-ocr-ara).
// The texts in tools/train/texts (or `--texts FOLDER`) are learned from too.
// CORPUS holds one text a line: {"id", "text", "mentions": [{"start", "end"}]}. None of its text goes into the weights:
// they name features by numbers. `--article 12` recognises runs of twelve texts as one article each. With `--taught FILE` the
// tagger learns with another gazetteer than the one that texts are recognised with.
import { readFileSync, writeFileSync } from 'node:fs';
import { type Block, blockId } from '../../src/domain/article/article.ts';
import { decodePlaces } from '../../src/domain/gazetteer/file-format.ts';
import { createGazetteer } from '../../src/domain/gazetteer/gazetteer.ts';
import type { Place } from '../../src/domain/gazetteer/place.ts';
import { recognise } from '../../src/domain/recognition/recognise.ts';
import { lexiconOf } from '../../src/domain/recognition/tagger/lexicon.ts';
import type { TaggerModel } from '../../src/domain/recognition/tagger/model.ts';
import { decodeTagger } from '../../src/domain/recognition/tagger/model-file.ts';
import { WordTypes } from '../../src/domain/recognition/tagger/word-type.ts';
import { cleanLabels } from './clean-labels.ts';
import { foldsOf, type LabelledText, readCorpus } from './corpus.ts';
import { type TrainingOptions, trainCrf } from './crf.ts';
import { encodeModel } from './encode-model.ts';
import { type Example, exampleOf, numberFeatures } from './examples.ts';
import { readOwnTexts } from './own-texts.ts';
import { random } from './random.ts';
import { readDictionary } from './read-dictionary.ts';
import { readWrittenWords } from './read-written-words.ts';
import { type Span, scoreSpans } from './score.ts';
import { namesToSwapIn, swapNames } from './swap-names.ts';

const OPTIONS: TrainingOptions = {
  epochs: 16,
  rate: 0.1,
  l1: 0.6,
  l2: 1,
  dropout: 0.1,
  distrust: 0.4,
  seed: 1,
};
const LEAST_SEEN = 2;
const THRESHOLD = 0.4;
const FOLDS = 5;

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
};
const predictionsFile = option('--cross-validate');
const copiesOfEach = Number(option('--copies') ?? 0);
const articleLength = Number(option('--article') ?? 1);
const chunk = Number(option('--chunk') ?? 0);
const textsFolder = option('--texts') ?? 'tools/train/texts';
const gazetteerFile = option('--gazetteer') ?? 'public/gazetteer/places.json';
const taughtFile = option('--taught') ?? gazetteerFile;
const dictionaryFile = option('--dictionary') ?? '/usr/share/hunspell/ar.dic';
const writtenFile = option('--written') ?? '/usr/share/tesseract-ocr/5/tessdata/ara.traineddata';
const out = option('--out') ?? 'public/recogniser/tagger.bin';
const [corpusFile] = args;
if (corpusFile === undefined) {
  console.error(
    'usage: train.ts CORPUS.jsonl [--gazetteer FILE] [--taught FILE] [--dictionary FILE] [--written FILE] [--texts FOLDER] [--copies N] [--out FILE | --cross-validate FILE [--chunk N] [--article N]]',
  );
  process.exit(2);
}

const corpus = readCorpus(corpusFile);
const places = loadPlaces(gazetteerFile);
const gazetteer = createGazetteer(places);
const words = readDictionary(dictionaryFile);
const written = readWrittenWords(writtenFile);
const lexicon = lexiconOf(
  Int32Array.from(words.keys()),
  Uint8Array.from(words.values()),
  Int32Array.from(written),
);
const types = new WordTypes(createGazetteer(loadPlaces(taughtFile)), lexicon);
const cleaned = corpus.map((text) => cleanLabels(text, types));
const next = random(OPTIONS.seed);
const names = namesToSwapIn(places);
/** Beside each text its copies with other names. */
const copies = cleaned.map((text) =>
  Array.from({ length: copiesOfEach }, () => swapNames(text, types, names, next)).filter(
    (copy) => copy !== null,
  ),
);
const examples: Example[] = [];
const origins: number[] = [];
cleaned.forEach((text, index) => {
  for (const version of [text, ...(copies[index] ?? [])]) {
    examples.push(exampleOf(version, types));
    origins.push(index);
  }
});
const ownTexts = readOwnTexts(textsFolder);
const own = ownTexts.map((text) => exampleOf(text, types, true));
const hashes = numberFeatures([...examples, ...own], LEAST_SEEN);

if (predictionsFile === undefined) {
  const bytes = train([...examples, ...own]);
  writeFileSync(out, bytes);
  console.log(`${out}: ${bytes.length} bytes`);
} else {
  crossValidate(predictionsFile);
}

function train(part: readonly Example[]): Uint8Array {
  return encodeModel(hashes, trainCrf(part, hashes.length, OPTIONS), THRESHOLD, { words, written });
}

/**
 * Trains on four fifths and recognises the last with the whole pipeline, five times; likewise of the texts of our own. The corpus is
 * scored by its labels as they are, and by them with the slips mended that `cleanLabels` mends.
 */
function crossValidate(file: string): void {
  const folds = foldsOf(corpus.length, FOLDS, chunk);
  const ownFolds = foldsOf(ownTexts.length, FOLDS, 1);
  const predicted: Span[][] = corpus.map(() => []);
  const predictedOwn: Span[][] = ownTexts.map(() => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const part = examples.filter((_, index) => folds[origins[index] as number] !== fold);
    const ownPart = own.filter((_, index) => ownFolds[index] !== fold);
    const decoded = decodeTagger(train([...part, ...ownPart]));
    if (!decoded.ok) throw new Error(decoded.problem);
    const heldOf = (of: Uint8Array) => [...of.keys()].filter((index) => of[index] === fold);
    for (const [index, spans] of recognised(corpus, heldOf(folds), articleLength, decoded.model))
      predicted[index] = spans;
    for (const [index, spans] of recognised(ownTexts, heldOf(ownFolds), 1, decoded.model))
      predictedOwn[index] = spans;
    report(`fold ${fold + 1}`, corpus, predicted, (index) => folds[index] === fold);
  }
  report('all', corpus, predicted, () => true);
  report('mended', cleaned, predicted, () => true);
  report('own', ownTexts, predictedOwn, () => true);
  const lines = (texts: readonly LabelledText[], spans: readonly Span[][]) =>
    texts.map(({ id }, i) => `${JSON.stringify({ id, mentions: spans[i] })}\n`).join('');
  writeFileSync(file, lines(corpus, predicted) + lines(ownTexts, predictedOwn));
}

/** The spans recognised in the texts of these numbers, by number; so many texts in a row are one article. */
function recognised(
  texts: readonly LabelledText[],
  numbers: readonly number[],
  length: number,
  model: TaggerModel,
): Map<number, Span[]> {
  const found = new Map(numbers.map((number) => [number, [] as Span[]]));
  for (let from = 0; from < numbers.length; from += length) {
    const run = numbers.slice(from, from + length);
    const blocks = run.map((number) => blockOf(number, (texts[number] as LabelledText).text));
    for (const { blockId: id, start, end } of recognise(blocks, gazetteer, model))
      found.get(Number(String(id).slice(1)))?.push({ start, end });
  }
  return found;
}

function blockOf(index: number, text: string): Block {
  return { id: blockId(index), kind: 'paragraph', text, offset: 0, direction: 'rtl' };
}

function report(
  name: string,
  texts: readonly LabelledText[],
  predicted: readonly { start: number; end: number }[][],
  isIn: (index: number) => boolean,
): void {
  const { exact, named, overlap } = scoreSpans(
    texts.filter((_, index) => isIn(index)),
    predicted.filter((_, index) => isIn(index)),
  );
  const line = ({ precision, recall, f1 }: typeof exact) =>
    `P ${precision.toFixed(4)} R ${recall.toFixed(4)} F1 ${f1.toFixed(4)}`;
  console.log(
    `${name.padEnd(7)} exact ${line(exact)}  its noun forgiven ${line(named)}  overlap ${line(overlap)}`,
  );
}

function loadPlaces(file: string): Place[] {
  const decoded = decodePlaces(JSON.parse(readFileSync(file, 'utf8')));
  if (!decoded.ok) throw new Error(`${file}: ${decoded.problem}`);
  return decoded.places;
}
