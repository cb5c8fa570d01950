// Compares the recogniser with its peers in one run, the same names and the same text:
//
//   npx tsx --expose-gc bench/recognition.ts
import { readFileSync } from 'node:fs';
import { AhoCorasick } from '@monyone/aho-corasick';
import { type Block, blockId } from '../src/domain/article/article.ts';
import { decodePlaces } from '../src/domain/gazetteer/file-format.ts';
import { createGazetteer } from '../src/domain/gazetteer/gazetteer.ts';
import type { Place } from '../src/domain/gazetteer/place.ts';
import { recognise } from '../src/domain/recognition/recognise.ts';
import { decodeTagger } from '../src/domain/recognition/tagger/model-file.ts';
import { folded, newsText, regularExpression, spellings } from './recognition-material.ts';

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
const PEER_SIZE = 100_000;
/** The expression is slow enough to be measured on less. */
const EXPRESSION_SIZE = 20_000;

const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};
function milliseconds(work: () => unknown, times = 3): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}
const blocksOf = (text: string): Block[] =>
  text.split('\n').map((line, index) => ({
    id: blockId(index),
    kind: 'paragraph',
    text: line,
    offset: 0,
    direction: 'rtl',
  }));

const json = readFileSync('public/gazetteer/places.json', 'utf8');
const weights = readFileSync('public/recogniser/tagger.bin');
const heapBefore = heap();
const parsed = JSON.parse(json) as unknown;
const decoded = decodePlaces(parsed);
const tagger = decodeTagger(weights);
if (!decoded.ok || !tagger.ok) throw new Error('the built files cannot be read');
const gazetteer = createGazetteer(decoded.places);
gazetteer.namesStartingWith('غزه');
const heapAfter = heap();
const places: readonly Place[] = decoded.places;

console.log(`places ${places.length}, spellings ${spellings(places).length}`);
console.log(`JSON.parse alone          ${milliseconds(() => JSON.parse(json)).toFixed(0)} ms`);
console.log(
  `parse, check and index    ${milliseconds(() => {
    const read = decodePlaces(JSON.parse(json));
    // The index is made when a name is first looked for.
    return read.ok && createGazetteer(read.places).namesStartingWith('غزه');
  }).toFixed(0)} ms`,
);
console.log(`weights                   ${milliseconds(() => decodeTagger(weights)).toFixed(0)} ms`);
console.log(`heap of index and weights ${(heapAfter - heapBefore).toFixed(0)} MB`);

const perSecond = (characters: number, ms: number) => characters / (ms / 1000);
const show = (rate: number) => `${(rate / 1e6).toFixed(3)} million characters/s`;

const peerText = newsText(PEER_SIZE, places);
const peerBlocks = blocksOf(peerText);
const ours = perSecond(
  PEER_SIZE,
  milliseconds(() => recognise(peerBlocks, gazetteer, tagger.model)),
);
console.log(`recogniser, text to places    ${show(ours)}`);

const expression = regularExpression(places);
const expressionText = peerText.slice(0, EXPRESSION_SIZE);
const theirs = perSecond(
  EXPRESSION_SIZE,
  milliseconds(() => [...expressionText.matchAll(expression)].length, 2),
);
console.log(`one regular expression        ${show(theirs)}  ours ×${(ours / theirs).toFixed(1)}`);

let automaton: AhoCorasick | undefined;
const building = milliseconds(() => {
  automaton = new AhoCorasick(spellings(places));
}, 1);
const foldedText = folded(peerText);
const ahoCorasick = perSecond(
  PEER_SIZE,
  milliseconds(() => automaton?.matchInText(foldedText)),
);
console.log(
  `Aho–Corasick, look-up alone    ${show(ahoCorasick)}  ours ×${(ours / ahoCorasick).toFixed(2)}, built in ${building.toFixed(0)} ms`,
);

const points = SIZES.map((size) => {
  const blocks = blocksOf(newsText(size, places));
  const ms = milliseconds(() => recognise(blocks, gazetteer, tagger.model), size > 1e6 ? 1 : 3);
  console.log(`${size.toLocaleString('en')} characters: ${ms.toFixed(0)} ms, ${show(perSecond(size, ms))}`);
  return { x: Math.log(size), y: Math.log(ms) };
});
console.log(`cost grows as length ^ ${slope(points).toFixed(2)}`);

/** The slope of the straight line nearest to the points. */
function slope(line: readonly { x: number; y: number }[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(line.map((point) => point.x));
  const y = mean(line.map((point) => point.y));
  const above = line.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  return above / line.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
}
