import { finish, mixText, template } from './feature-hash.ts';

/** How a dictionary has a word. */
export const DICTIONARY_CLASS = { verb: 1, noun: 2, particle: 4, properName: 8 } as const;

/** The everyday words of a dictionary by their hashes: an open-addressing table, 0 for a free slot. */
export interface Lexicon {
  readonly keys: Int32Array;
  readonly classes: Uint8Array;
}

/** A lexicon without words. */
export const NO_LEXICON: Lexicon = { keys: new Int32Array(1), classes: new Uint8Array(1) };

/** Words are kept as so many bits: of 200 words that no dictionary has, about one is taken for one that it has. */
const HASH_BITS = 24;

/** The number under which a folded word is kept. */
export const wordHash = (word: string): number =>
  finish(mixText(template(90), word, 0, word.length)) >>> (32 - HASH_BITS) || 1;

/** Makes the searchable table of a lexicon. */
export function lexiconOf(hashes: Int32Array, classes: Uint8Array): Lexicon {
  let size = 64;
  while (size < hashes.length * 2) size *= 2;
  const lexicon = { keys: new Int32Array(size), classes: new Uint8Array(size) };
  hashes.forEach((hash, i) => {
    let at = hash & (size - 1);
    while (lexicon.keys[at] !== 0) at = (at + 1) & (size - 1);
    lexicon.keys[at] = hash;
    lexicon.classes[at] = classes[i] as number;
  });
  return lexicon;
}

function lookUp({ keys, classes }: Lexicon, word: string): number {
  if (word.length < 2) return 0;
  const hash = wordHash(word);
  const mask = keys.length - 1;
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    if (keys[at] === hash) return classes[at] as number;
    if (keys[at] === 0) return 0;
  }
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
const { verb: VERB, noun: NOUN, particle: PARTICLE, properName: PROPER } = DICTIONARY_CLASS;
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
  let bits = undefinedReading(lookUp(lexicon, word));
  const proclitic = /^[سلب](?=...)/u.exec(word)?.[0];
  if (proclitic) {
    const rest = lookUp(lexicon, word.slice(1));
    bits |= undefinedReading(proclitic === 'س' ? rest & (VERB | PARTICLE) : rest & ~VERB);
  }
  const article = /^(?:[بك]?ال|لل)(?=..)/u.exec(word)?.[0];
  if (article) {
    const stem = word.slice(article.length);
    const own = lookUp(lexicon, stem);
    if (own & NOUN) bits |= COMMON.definiteNoun;
    if (own & PROPER) bits |= COMMON.properName;
    return hasEnding(stem, lexicon) & NOUN ? bits | COMMON.definiteNoun : bits;
  }
  let inflected = hasEnding(word, lexicon);
  if (/^[بلك]..../u.test(word)) inflected |= hasEnding(word.slice(1), lexicon) & NOUN;
  if (inflected & NOUN) bits |= COMMON.inflectedNoun;
  if (inflected & VERB) bits |= COMMON.verb;
  return bits;
}

const undefinedReading = (classes: number) =>
  (classes & VERB ? COMMON.verb : 0) |
  (classes & NOUN ? COMMON.noun : 0) |
  (classes & PARTICLE ? COMMON.particle : 0) |
  (classes & PROPER ? COMMON.properName : 0);

/** The classes of what is left of a word without a pronoun or an ending; its ت stands for the ة of the word alone. */
function hasEnding(word: string, lexicon: Lexicon): number {
  let classes = 0;
  for (const suffix of SUFFIXES) {
    if (!word.endsWith(suffix) || word.length < suffix.length + 2) continue;
    const rest = word.slice(0, word.length - suffix.length);
    classes |= lookUp(lexicon, rest) | (lookUp(lexicon, `${rest}ه`) & NOUN);
    if (rest.endsWith('ت')) classes |= lookUp(lexicon, `${rest.slice(0, -1)}ه`) & NOUN;
  }
  return classes;
}
