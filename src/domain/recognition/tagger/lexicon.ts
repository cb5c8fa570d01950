import { finish, mixText, template } from './feature-hash.ts';

/** How a dictionary has a word. Nouns that are none of the other sorts are `noun`; so are the names among proper names. */
export const DICTIONARY_CLASS = {
  verb: 1,
  noun: 2,
  particle: 4,
  adjective: 8,
  verbalNoun: 16,
  pluralNoun: 32,
  /** Names of persons above all. */
  personName: 64,
  /** Names of countries, capitals, peoples and months above all. */
  placeName: 128,
} as const;

/** Words by their hashes, each in an open-addressing table, 0 for a free slot. */
export interface Lexicon {
  /** The everyday words of a dictionary, with their classes. */
  readonly keys: Int32Array;
  readonly classes: Uint8Array;
  /** Words as ordinary texts have them, in all their forms. */
  readonly written: Int32Array;
}

/** A lexicon without words. */
export const NO_LEXICON: Lexicon = {
  keys: new Int32Array(1),
  classes: new Uint8Array(1),
  written: new Int32Array(1),
};

/** Words are kept as so many bits: of 200 words that no dictionary has, about one is taken for one that it has. */
const HASH_BITS = 24;

/** The number under which a folded word is kept. */
export const wordHash = (word: string): number =>
  finish(mixText(template(90), word, 0, word.length)) >>> (32 - HASH_BITS) || 1;

/** Makes the searchable tables of a lexicon from a dictionary's words and the words of texts. */
export function lexiconOf(
  hashes: Int32Array,
  classes: Uint8Array,
  written: Int32Array = new Int32Array(),
): Lexicon {
  const lexicon = {
    keys: emptyTable(hashes.length),
    classes: new Uint8Array(emptyTable(hashes.length).length),
    written: emptyTable(written.length),
  };
  hashes.forEach((hash, i) => {
    const at = slotFor(lexicon.keys, hash);
    lexicon.keys[at] = hash;
    lexicon.classes[at] = classes[i] as number;
  });
  for (const hash of written) lexicon.written[slotFor(lexicon.written, hash)] = hash;
  return lexicon;
}

function emptyTable(count: number): Int32Array {
  let size = 64;
  while (size < count * 2) size *= 2;
  return new Int32Array(size);
}

/** Where a table has a hash, or the free slot where it would stand. */
function slotFor(table: Int32Array, hash: number): number {
  const mask = table.length - 1;
  let at = hash & mask;
  while (table[at] !== hash && table[at] !== 0) at = (at + 1) & mask;
  return at;
}

function lookUp({ keys, classes }: Lexicon, word: string): number {
  if (word.length < 2) return 0;
  const hash = wordHash(word);
  const at = slotFor(keys, hash);
  return keys[at] === hash ? (classes[at] as number) : 0;
}

/** Whether ordinary texts have a folded word in just this form. */
export function isWritten(word: string, { written }: Lexicon): boolean {
  if (word.length < 2) return false;
  const hash = wordHash(word);
  return written[slotFor(written, hash)] === hash;
}

/** How a word can be read as an everyday word, in bits: see `commonClass`. */
export const COMMON = {
  verb: 1,
  noun: 2,
  definiteNoun: 4,
  inflectedNoun: 8,
  particle: 16,
  properName: 32,
} as const;
const { verb: VERB, particle: PARTICLE } = DICTIONARY_CLASS;
/** The classes of the dictionary's nouns, adjectives among them. */
export const NOUN =
  DICTIONARY_CLASS.noun |
  DICTIONARY_CLASS.adjective |
  DICTIONARY_CLASS.verbalNoun |
  DICTIONARY_CLASS.pluralNoun;
const PROPER = DICTIONARY_CLASS.personName | DICTIONARY_CLASS.placeName;
const SUFFIXES = 'هما ها هم هن كم نا تين ين ون ات وا ه'.split(' ');

/**
 * How a folded word can be read as an everyday word, less what is joined to it before and after: a verb, a noun with or
 * without the article or with an ending, a particle. A name of a place can be such a word too (صور, الخليل); one that is
 * none is the likelier a name.
 */
export function commonClass(folded: string, lexicon: Lexicon): number {
  let bits = readingsWithoutConjunction(folded, lexicon);
  if (/^[وف]../u.test(folded)) bits |= readingsWithoutConjunction(folded.slice(1), lexicon);
  return bits;
}

function readingsWithoutConjunction(word: string, lexicon: Lexicon): number {
  let bits = indefiniteReading(lookUp(lexicon, word));
  const proclitic = /^[سلب](?=...)/u.exec(word)?.[0];
  if (proclitic) {
    const rest = lookUp(lexicon, word.slice(1));
    bits |= indefiniteReading(proclitic === 'س' ? rest & (VERB | PARTICLE) : rest & ~VERB);
  }
  const article = /^(?:[بك]?ال|لل)(?=..)/u.exec(word)?.[0];
  if (article) {
    const stem = word.slice(article.length);
    const own = lookUp(lexicon, stem);
    if (own & NOUN) bits |= COMMON.definiteNoun;
    if (own & PROPER) bits |= COMMON.properName;
    return classesWithoutEnding(stem, lexicon) & NOUN ? bits | COMMON.definiteNoun : bits;
  }
  let inflected = classesWithoutEnding(word, lexicon);
  if (/^[بلك]..../u.test(word)) inflected |= classesWithoutEnding(word.slice(1), lexicon) & NOUN;
  if (inflected & NOUN) bits |= COMMON.inflectedNoun;
  if (inflected & VERB) bits |= COMMON.verb;
  return bits;
}

const indefiniteReading = (classes: number) =>
  (classes & VERB ? COMMON.verb : 0) |
  (classes & NOUN ? COMMON.noun : 0) |
  (classes & PARTICLE ? COMMON.particle : 0) |
  (classes & PROPER ? COMMON.properName : 0);

/** The classes of what is left of a word without a pronoun or an ending; its ت stands for the ة of the word alone. */
function classesWithoutEnding(word: string, lexicon: Lexicon): number {
  let classes = 0;
  for (const suffix of SUFFIXES) {
    if (!word.endsWith(suffix) || word.length < suffix.length + 2) continue;
    const rest = word.slice(0, word.length - suffix.length);
    classes |= lookUp(lexicon, rest) | (lookUp(lexicon, `${rest}ه`) & NOUN);
    if (rest.endsWith('ت')) classes |= lookUp(lexicon, `${rest.slice(0, -1)}ه`) & NOUN;
  }
  return classes;
}

const DEFINITE = 1;
const KIND_ENDINGS = 'يه ه ات ين ون ها هم ا'.split(' ');

/**
 * What sorts of noun a folded word can be — adjective, verbal noun, plural, name — less what is joined to it, as classes
 * of the dictionary, and whether it has the article: «الصحابي الجليل» has an adjective, «الجليل» the land has not.
 */
export function nounKinds(folded: string, lexicon: Lexicon): number {
  const word = folded.replace(/^[وف](?=...)/u, '');
  const article = /^(?:[بك]?ال|لل)(?=..)/u.exec(word)?.[0] ?? '';
  const stem = word.slice(article.length);
  let kinds = lookUp(lexicon, folded) | lookUp(lexicon, word) | lookUp(lexicon, stem);
  for (const ending of KIND_ENDINGS) {
    if (!stem.endsWith(ending) || stem.length < ending.length + 3) continue;
    const rest = stem.slice(0, -ending.length);
    kinds |= lookUp(lexicon, rest) | lookUp(lexicon, `${rest}ي`);
  }
  return (kinds & (NOUN | PROPER)) | (article === '' ? 0 : DEFINITE);
}
