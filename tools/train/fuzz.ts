// Feeds the recogniser made-up texts and stops at the first that throws, hangs or gives a wrong offset:
//
//   npx tsx tools/train/fuzz.ts [COUNT] [SEED]

import { type Block, blockId } from '../../src/domain/article/article.ts';
import { recognise } from '../../src/domain/recognition/recognise.ts';
import { segmentsOf } from '../../src/domain/recognition/segments.ts';
import { shippedGazetteer, shippedTagger } from '../../src/testing/shipped-knowledge.ts';
import { random } from './random.ts';

const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 1);
const SLOWEST_MS = 2000;

const gazetteer = shippedGazetteer();
const model = shippedTagger();
const next = random(seed);
const below = (limit: number) => Math.floor(next() * limit);
const oneOf = <T>(items: readonly T[]): T => items[below(items.length)] as T;

const between = (from: number, to: number) => String.fromCharCode(from + below(to - from));
const PIECES: readonly (() => string)[] = [
  () => oneOf(oneOf(gazetteer.places).names),
  () =>
    oneOf([
      'و',
      'ف',
      'ب',
      'ل',
      'لل',
      'كال',
      'في ',
      'مدينة ',
      'قال ',
      '#',
      '_',
      ' ',
      ' ',
      '، ',
      '.',
      '\n',
      '(',
      '-',
    ]),
  () => between(0x0600, 0x0700), // Arabic, Persian and Urdu letters, marks, digits
  () => between(0x0750, 0x0780),
  () => between(0xfb50, 0xff00), // presentation forms
  () => between(0xd800, 0xe000), // unpaired surrogates
  () => String.fromCodePoint(0x1f600 + below(80)),
  () =>
    oneOf([
      '\u202a',
      '\u202e',
      '\u202c',
      '\u2066',
      '\u2069',
      '\u200d',
      '\u200f',
      '\u061c',
      '\ufeff',
      '\u00ad',
    ]),
  () => between(0, 0x20),
  () => between(0x20, 0x250),
  () => oneOf(['پاکستان', 'گجرات', 'تهران', 'لاہور', 'کراچی', 'Αθήνα', 'Москва', '東京', 'Paris']),
  () => between(0x0640, 0x0660).repeat(below(20)),
];

const blockOf = (text: string): Block => ({
  id: blockId(0),
  kind: 'paragraph',
  text,
  offset: 0,
  direction: 'rtl',
});

function check(text: string, what: string): number {
  // The processor's time: how busy the machine is says nothing about an input.
  const started = process.cpuUsage();
  const mentions = recognise([blockOf(text)], gazetteer, below(4) === 0 ? undefined : model);
  const ms = process.cpuUsage(started).user / 1000;
  if (ms > SLOWEST_MS) throw new Error(`${what}: took ${Math.round(ms)} ms`);
  for (const { start, end, text: name } of mentions) {
    if (start < 0 || end <= start || end > text.length || name !== text.slice(start, end)) {
      throw new Error(`${what}: wrong offset ${start}–${end} in ${JSON.stringify(text)}`);
    }
  }
  const rejoined = segmentsOf(text, mentions).map((segment) => segment.text);
  if (rejoined.join('') !== text) throw new Error(`${what}: segments differ from ${JSON.stringify(text)}`);
  return mentions.length;
}

let mentions = 0;
for (let i = 0; i < count; i++) {
  let text = '';
  for (let pieces = below(30); pieces >= 0; pieces--) text += oneOf(PIECES)();
  mentions += check(text, `input ${i} of seed ${seed}`);
}
console.log(`${count} inputs, ${mentions} mentions, no failure`);
