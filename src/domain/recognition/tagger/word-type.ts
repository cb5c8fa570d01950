import { readProclitics } from '../../arabic/proclitics.ts';
import type { Gazetteer, NameEntry } from '../../gazetteer/gazetteer.ts';
import type { PlaceId } from '../../gazetteer/place.ts';
import { nationalityOf } from '../nationality-names.ts';
import { mix, mixText, template } from './feature-hash.ts';
import { commonClass, type Lexicon, NO_LEXICON, nounKinds } from './lexicon.ts';
import { type NameSounds, nameSounds } from './name-sounds.ts';
import { wordClasses } from './word-classes.ts';
import { FORM_BITS, formsWithoutProclitics, writtenForms } from './word-forms.ts';

/** A name of the gazetteer that a word may begin, read with so many units of proclitics. */
export interface NameStart {
  readonly skip: number;
  readonly entry: NameEntry;
  /** The folded words of the name, the first one included. */
  readonly parts: readonly string[];
}

/** What is known of a written word wherever it stands; worked out once a text, since a text repeats its words. */
export interface WordType {
  readonly folded: string;
  readonly classes: number;
  /** How the word can be read as an everyday word, in bits; 0 for one that the dictionary lacks: see `commonClass`. */
  readonly common: number;
  readonly lore: WordLore;
  readonly hash: number;
  readonly starts: readonly NameStart[];
  /** The country whose nationality the word names as an adjective. */
  readonly nationality: PlaceId | null;
  /** Feature hashes of the word itself, of a neighbour and of the neighbour's neighbour. */
  readonly own: FeatureList;
  readonly near: FeatureList;
  readonly far: FeatureList;
  /** Scores per label at the offsets −2 … +2 from the word being labelled; filled by a model when first needed. */
  scores: Float32Array | null;
  /** How often the word has been read in the article, and the log-odds of naming a place that the tagger gave it, in sum. */
  readings: number;
  logOdds: number;
}

/** What the lexicon tells of a word besides. */
export interface WordLore {
  /** What sorts of noun it can be: see `nounKinds`. */
  readonly kinds: number;
  /** In what forms texts have it, and have it without its proclitics: see `writtenForms`. */
  readonly forms: number;
  readonly bareForms: number;
  /** How much it sounds like places abroad, proclitics taken off or not: see `nameSounds`. */
  readonly sound: number;
}

/** Feature hashes, the lexical ones first: those that name a whole word, which training leaves out at random. */
export interface FeatureList {
  readonly hashes: readonly number[];
  readonly lexical: number;
}

/** The word types of a text. */
export class WordTypes {
  readonly #types = new Map<string, WordType>();
  readonly #gazetteer: Gazetteer;
  readonly #lexicon: Lexicon;
  readonly #sounds: NameSounds;

  constructor(gazetteer: Gazetteer, lexicon: Lexicon = NO_LEXICON) {
    this.#gazetteer = gazetteer;
    this.#lexicon = lexicon;
    this.#sounds = nameSounds(gazetteer);
  }

  of(folded: string): WordType {
    const known = this.#types.get(folded);
    if (known) return known;
    const type = typeOf(folded, this.#gazetteer, this.#lexicon, this.#sounds);
    this.#types.set(folded, type);
    return type;
  }

  /** The type of a word if the text has had that word so far. */
  known(folded: string): WordType | undefined {
    return this.#types.get(folded);
  }
}

/** Words longer than this are no names; what is looked at is bounded, so that one endless word costs no more. */
const LONGEST_WORD = 24;

function typeOf(written: string, gazetteer: Gazetteer, lexicon: Lexicon, sounds: NameSounds): WordType {
  const folded = written.length > LONGEST_WORD ? written.slice(0, LONGEST_WORD) : written;
  const readings = readProclitics(folded);
  const starts: NameStart[] = [];
  if (written.length <= LONGEST_WORD) {
    for (const { skip, name } of readings) {
      for (const entry of gazetteer.namesStartingWith(name)) {
        starts.push({ skip, entry, parts: entry.folded.split(' ') });
      }
    }
    starts.sort((a, b) => b.parts.length - a.parts.length || a.skip - b.skip);
  }
  const classes = wordClasses(folded);
  const common = written.length > LONGEST_WORD ? 0 : commonClass(folded, lexicon);
  const lore = { ...loreOf(folded, lexicon), sound: Math.max(...readings.map(({ name }) => sounds(name))) };
  return {
    folded: written,
    classes,
    common,
    lore,
    hash: mixText(template(0), folded, 0, folded.length),
    starts,
    nationality: nationalityOf(folded, gazetteer),
    own: ownFeatures(folded, classes, readings, common, lore),
    near: nearFeatures(folded, classes, common, lore),
    far: farFeatures(folded, classes, common),
    scores: null,
    readings: 0,
    logOdds: 0,
  };
}

const loreOf = (folded: string, lexicon: Lexicon): Omit<WordLore, 'sound'> => ({
  kinds: nounKinds(folded, lexicon),
  forms: writtenForms(folded, lexicon),
  bareForms: formsWithoutProclitics(folded, lexicon),
});

function ownFeatures(
  word: string,
  classes: number,
  readings: readonly { name: string }[],
  common: number,
  { kinds, forms, bareForms, sound }: WordLore,
): FeatureList {
  const length = word.length;
  const hashes = [mixText(template(1), word, 0, length)];
  for (const { name } of readings) hashes.push(mixText(template(2), name, 0, name.length));
  const lexical = hashes.length;
  for (let n = 1; n <= 3 && n <= length; n++) {
    hashes.push(mixText(template(3), word, 0, n));
  }
  for (let n = 1; n <= 4 && n <= length; n++) {
    hashes.push(mixText(template(4), word, length - n, length));
  }
  for (let at = 0; at + 3 <= length; at++) {
    hashes.push(mixText(template(5), word, at, at + 3));
    if (at + 4 <= length) hashes.push(mixText(template(6), word, at, at + 4));
  }
  hashes.push(template(7) + Math.min(length, 10));
  addClasses(hashes, classes, 8);
  hashes.push(template(9) + scriptOf(word));
  hashes.push(template(10) + shapeOf(word));
  hashes.push(mix(template(19), common));
  hashes.push(mix(template(27), sound), mix(mix(template(28), sound), common));
  hashes.push(mix(template(22), forms), mix(template(23), bareForms), mix(template(25), kinds));
  for (let bit = 0; bit < FORM_BITS; bit++) if (forms & (1 << bit)) hashes.push(mix(template(24), bit));
  return { hashes, lexical };
}

function nearFeatures(
  word: string,
  classes: number,
  common: number,
  { kinds, sound }: WordLore,
): FeatureList {
  const length = word.length;
  const hashes = [mixText(template(11), word, 0, length)];
  const first = word.charCodeAt(0);
  if (length > 3 && (first === WAW || first === FA)) hashes.push(mixText(template(11), word, 1, length));
  const lexical = hashes.length;
  for (let n = 1; n <= 3 && n < length; n++) hashes.push(mixText(template(12), word, length - n, length));
  for (let n = 1; n <= 2 && n < length; n++) hashes.push(mixText(template(13), word, 0, n));
  addClasses(hashes, classes, 14);
  hashes.push(template(15) + scriptOf(word));
  hashes.push(template(16) + shapeOf(word));
  hashes.push(
    mix(template(20), common),
    mix(template(26), kinds),
    mix(mix(template(29), sound), common ? 1 : 0),
  );
  return { hashes, lexical };
}

function farFeatures(word: string, classes: number, common: number): FeatureList {
  const hashes = [mixText(template(17), word, 0, word.length)];
  addClasses(hashes, classes, 18);
  hashes.push(mix(template(21), common));
  return { hashes, lexical: 1 };
}

function addClasses(hashes: number[], classes: number, number: number): void {
  for (let bit = 1; bit <= classes; bit <<= 1) if (classes & bit) hashes.push(template(number) + bit);
  if (classes === 0) hashes.push(template(number));
}

const WAW = 0x0648;
const FA = 0x0641;

/** 0 Arabic, 1 Latin or other letters, 2 digits. */
function scriptOf(word: string): number {
  const code = word.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return 2;
  if (code >= 0x0660 && code <= 0x0669) return 2;
  return code >= 0x0600 && code <= 0x06ff ? 0 : 1;
}

/** How a word is built: with or without the article, and whether it ends as adjectives of belonging do. */
function shapeOf(word: string): number {
  const definite = /^[وف]?(?:[بك]?ال|لل)/u.test(word) ? 1 : 0;
  const ending = /(?:يين|يون|يات)$/u.test(word) ? 3 : /يه$/u.test(word) ? 2 : /ي$/u.test(word) ? 1 : 0;
  return definite * 4 + ending;
}
