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
    `زار 922458ed, زيد 4f75d4f9, بمدينه d3a968e8, القاهره c03adaf2, القديمه e30d7fd8, ثم 642dc1eb, عاد cc9f02b4,
    من f30e6996, روما ab0f024d, ايطاليا 5b360f1d, الي 3cb31a0e, مصر 24cf71d6, دينامو be52ea8e, كييف 782cf57f,
    ونيوكاسل f00db1c3, يونايتد 181c440b, في 82b8f975, جنوب 2fccec3c, افريقيا e5c7aa5, وللباب 6d822fd6,
    ابواب 65323198, قال 398c418d, اللاعبون 416b5300, المصريون b5576b27, انهم 5b99593e, 12 abacca05,
    لاعبا 5ad62701, او ae35dbcf, ١٢ 3a042157, في b04cf1f9, نجع d5f62c32, بني 4d000109, حسن 76a2862e,
    الشرقي e947576d, الالالال f96fa0a5, موسسه 95bf52f8, London 2a6d448d, فوصلا a136b1db, بالقاهره dbaec96f,
    المصريه e4711a61, وطرابلس b2ddad95, وخان a1572a0b, يونس 1872f17d, كزحلاوه e635089c, خربه 562b33cb,
    النيل 2f2fe416, صنين d7d3bdbb, قرب cc1eb932, مستشفي b37bf09b, الشفاء bb097951, وفي 55be5543, شمال c2795102,
    لل a1597f95, ال 9871d0b1, ب dc2fc9c8, 0 749813ec, 9 c931cf3a, ٠ baab15f7, ٩ 9580163e, zoo 613303ca,
    يهودي 8eb3883c`.split(/,\s+/u),
  );
});

it('what a word tells of its neighbours is told apart by how far they are, as the shipped weights have it', () => {
  expect([-2, -1, 0, 1, 2].map((offset) => atOffset(1, offset))).toEqual([
    1551699714, 1095543684, 1832689525, -892551598, -1191567868,
  ]);
});
