import { ARABIC_SPEAKING } from '../../gazetteer/arabic-speaking.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { nameForms } from '../../gazetteer/name-forms.ts';
import { madeOnce } from '../../made-once.ts';

/** How many steps `nameSounds` tells apart. */
const STEPS = 8;
/** Mean log-probabilities of a letter from the first to the last step; ordinary words lie below. */
const LOWEST = -3.6;
const STEP = 0.22;
/** What a sequence counts that no name has, and how many letters could have stood there. */
const UNSEEN = 0.3;
const LETTERS = 36;

/** Tells of a folded word in how far its letters follow one another as in names of places abroad: 0 (hardly) to 7. */
export type NameSounds = (word: string) => number;

/** What a gazetteer's foreign names sound like; worked out once for each gazetteer. */
export const nameSounds = madeOnce(({ places }: Gazetteer): NameSounds => {
  const pairs = new Uint16Array(CODES * CODES);
  const triples = new Uint16Array(CODES * CODES * CODES);
  const words = new Set<string>();
  for (const { names, country, id } of places) {
    if (ARABIC_SPEAKING.has(country ?? id)) continue;
    for (const name of names) for (const word of nameForms(name).folded.split(' ')) words.add(word);
  }
  for (const word of words) {
    if (word.length < 3 || word.startsWith('ال')) continue;
    eachTriple(word, (pair, triple) => {
      pairs[pair] = (pairs[pair] as number) + 1;
      triples[triple] = (triples[triple] as number) + 1;
    });
  }
  return (word) => {
    if (word.length < 3) return 0;
    let sum = 0;
    eachTriple(word, (pair, triple) => {
      sum += Math.log(((triples[triple] as number) + UNSEEN) / ((pairs[pair] as number) + UNSEEN * LETTERS));
    });
    const mean = sum / (word.length + 1);
    return Math.max(0, Math.min(STEPS - 1, Math.floor((mean - LOWEST) / STEP)));
  };
});

/** Letters are kept as so many codes, 0 for what stands before and after a word. */
const CODES = 64;
const codeOf = (word: string, at: number) =>
  at < 0 || at >= word.length ? 0 : word.charCodeAt(at) & (CODES - 1) || 1;

/** Every letter with the two before it, and the end of the word with its last two. */
function eachTriple(word: string, visit: (pair: number, triple: number) => void): void {
  let before = 0;
  let last = 0;
  for (let at = 0; at <= word.length; at++) {
    const code = codeOf(word, at);
    const pair = before * CODES + last;
    visit(pair, pair * CODES + code);
    before = last;
    last = code;
  }
}
