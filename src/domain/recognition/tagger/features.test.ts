import { expect, it } from 'vitest';
import { createGazetteer } from '../../gazetteer/gazetteer.ts';
import { makePlace } from '../../testdata/news-places.ts';
import { analyse } from '../analyse.ts';
import { contextFeatures, MOST_CONTEXT_FEATURES } from './context-features.ts';
import { atOffset } from './label.ts';
import { DICTIONARY_CLASS, lexiconOf, wordHash } from './lexicon.ts';
import { prepare } from './tag-text.ts';
import { WordTypes } from './word-type.ts';

const WORLD = [
  makePlace({ id: 'iso:EG', kind: 'country', names: ['مصر'], population: 90_000_000 }),
  makePlace({ id: 'iso:IT', kind: 'country', names: ['إيطاليا'] }),
  makePlace({ id: 't:rome', names: ['روما'], population: 2_800_000, country: 'iso:IT' }),
  makePlace({ id: 't:cairo', names: ['القاهرة'], population: 9_000_000, country: 'iso:EG' }),
  makePlace({ id: 't:kyiv', names: ['كييف'], population: 100_000 }),
  makePlace({ id: 't:small', names: ['زحلاوة'], population: 1 }),
  makePlace({ id: 't:empty', names: ['خربة'] }),
  makePlace({ id: 't:south', kind: 'country', names: ['جنوب أفريقيا'] }),
  makePlace({ id: 't:africa', kind: 'region', names: ['أفريقيا'] }),
  makePlace({ id: 't:camp', kind: 'district', names: ['نجع بني حسن الشرقي'] }),
  makePlace({ id: 't:khan', kind: 'division', names: ['خان يونس'] }),
  makePlace({ id: 't:hospital', kind: 'facility', names: ['مستشفى الشفاء'] }),
  makePlace({ id: 't:nile', kind: 'water', names: ['النيل'] }),
  makePlace({ id: 't:hill', kind: 'landform', names: ['صنين'] }),
  makePlace({ id: 't:tripoli-1', names: ['طرابلس'], population: 5 }),
  makePlace({ id: 't:tripoli-2', kind: 'division', names: ['طرابلس'], population: 1_000_000 }),
];

const { verb, noun, particle, adjective, verbalNoun, pluralNoun, personName, placeName } = DICTIONARY_CLASS;
const EVERYDAY: readonly (readonly [string, number])[] = [
  ['زار', verb],
  ['باب', noun],
  ['من', particle],
  ['قديم', adjective],
  ['وصول', verbalNoun | noun],
  ['ابواب', pluralNoun],
  ['زيد', personName],
  ['مصر', placeName],
];
const WRITTEN = `كييف وكييف بكييف لكييف الكييف كييفها الكييفي فكييف الباب باب بابهم للباب بابه القاهره قاهره بالقاهره
  قاهرتهم قاهريه مصر بمصر مصريه كمصر`;
const lexicon = lexiconOf(
  Int32Array.from(EVERYDAY, ([word]) => wordHash(word)),
  Uint8Array.from(EVERYDAY, ([, classes]) => classes),
  Int32Array.from(WRITTEN.split(/\s+/u), wordHash),
);

const sumOf = (hashes: Iterable<number>) => {
  let sum = 0;
  for (const hash of hashes) sum = (Math.imul(sum, 31) + hash) | 0;
  return sum >>> 0;
};

const TEXT = `زار زيد بمدينة القاهرة القديمة، ثم عاد من روما (إيطاليا) إلى مصر. «دينامو كييف» ونيوكاسل يونايتد في جنوب أفريقيا
  وللباب أبواب! قال اللاعبون المصريون إنهم 12 لاعبا أو ١٢ في نجع بني حسن الشرقي - ${'ال'.repeat(13)} مؤسسة London فوصلا
  بالقاهرة المصرية وطرابلس وخان يونس؛ كزحلاوة خربة النيل صنين قرب مستشفى الشفاء وفي شمال لل أل ب
  0 9 ٠ ٩ zoo يهودي`;

/** The features of each word of the text, summed up: for itself, for its neighbours and theirs, and in its context. */
function features(): string[] {
  const text = prepare(analyse(TEXT), new WordTypes(createGazetteer(WORLD), lexicon));
  const found = new Int32Array(MOST_CONTEXT_FEATURES);
  const lexical = { count: 0 };
  return text.types.map(({ folded, own, near, far }, n) => {
    const inContext = [...found.subarray(0, contextFeatures(text, n, found, lexical))];
    const lists = [own, near, far, { hashes: inContext, lexical: lexical.count }];
    const sum = sumOf(lists.flatMap((list) => [...list.hashes, list.hashes.length, list.lexical]));
    return `${folded.slice(0, 8)} ${sum.toString(16)}`;
  });
}

/** The shipped weights fit these features alone: whoever changes one trains anew and writes the new sums here. */
it('the features of words are those that the shipped weights were trained on', () => {
  expect(features()).toEqual(
    `زار eb372a21, زيد 833ca0f7, بمدينه 656a9704, القاهره 83800ac3, القديمه 31d9dfe9, ثم 29fe18fc, عاد 3320426c,
    من 353bdcb7, روما 869f6dff, ايطاليا 6becdade, الي d737c6f7, مصر 317e190b, دينامو c00993b3, كييف 29576bb5,
    ونيوكاسل 42b293c9, يونايتد bdc3fab1, في 199136bd, جنوب ba335a1d, افريقيا 12d07da0, وللباب 4b759d5a,
    ابواب 5e16603a, قال 785bbf16, اللاعبون f8bba1cb, المصريون a7e4bf79, انهم 2bec5757, 12 fc501ad, لاعبا 8103f51d,
    او e34286ab, ١٢ fb173867, في 8989acdb, نجع 61091f10, بني b9d732ef, حسن 605eac88, الشرقي 7b693bfe,
    الالالال 51e7a116, موسسه 4e88285d, London 90a28571, فوصلا a21ea806, بالقاهره de6b96b5, المصريه 7c438dd5,
    وطرابلس 93e0f4ec, وخان 51dc9a9d, يونس f7c00f97, كزحلاوه 715fe7bc, خربه 1da657ce, النيل ba291edf, صنين 7f6baf32,
    قرب 51ac4b82, مستشفي 9fd2538, الشفاء 39f0e54, وفي b68be890, شمال 6590f0f4, لل 5fcab375, ال 3d389af4, ب 5fa5d5dd,
    0 edc22810, 9 6cab74dd, ٠ b87d974e, ٩ 561f0979, zoo 8a7fde77, يهودي 903d561b`.split(/,\s+/u),
  );
});

it('what a word tells of its neighbours is told apart by how far they are, as the shipped weights have it', () => {
  expect([-2, -1, 0, 1, 2].map((offset) => atOffset(1, offset))).toEqual([
    1551699714, 1095543684, 1832689525, -892551598, -1191567868,
  ]);
});
