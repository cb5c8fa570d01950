import { isClubWord } from './club-words.ts';
import { exactnessIn, kindIn, procliticsIn, sizeAndSeveralIn, wordsIn } from './cover.ts';
import { finish, mix, mixText, template } from './feature-hash.ts';
import type { TagText } from './tag-text.ts';
import { WORD_CLASS } from './word-classes.ts';
import { FORM_BITS } from './word-forms.ts';
import type { WordType } from './word-type.ts';

/** No word has more features of its context than this. */
export const MOST_CONTEXT_FEATURES = 80;

const T = Array.from({ length: 64 }, (_, number) => template(100 + number));
const t = (number: number): number => T[number] as number;

/**
 * The features of the n-th word that need more than one word to be known: what the gazetteer says of it and its
 * neighbours, crossed with the words and signs around. Writes their hashes to `out` and returns how many; the first
 * `lexical.count` of them name whole words.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a list of features, one a line; runs for every word.
export function contextFeatures(
  text: TagText,
  n: number,
  out: Int32Array,
  lexical: { count: number },
): number {
  const { types, cover, gapBefore, gapAfter } = text;
  let length = 0;
  const add = (hash: number) => {
    out[length++] = finish(hash);
  };
  const word = types[n] as WordType;
  const previous = types[n - 1];
  const next = types[n + 1];
  const before = gapBefore[n] as number;
  const after = gapAfter[n] as number;
  const position = cover.position[n] as number;
  const attributes = cover.attributes[n] as number;
  const previousPosition = n > 0 ? (cover.position[n - 1] as number) : 0;
  const nextPosition = n + 1 < types.length ? (cover.position[n + 1] as number) : 0;
  const previousKind = previousPosition ? kindIn(cover.attributes[n - 1] as number) + 1 : 0;
  const nextKind = nextPosition ? kindIn(cover.attributes[n + 1] as number) + 1 : 0;
  const kind = kindIn(attributes);
  const skip = procliticsIn(attributes);
  const laterPosition = n + 2 < types.length ? (cover.position[n + 2] as number) : 0;
  const laterKind = laterPosition ? kindIn(cover.attributes[n + 2] as number) + 1 : 0;
  const earlierPosition = n > 1 ? (cover.position[n - 2] as number) : 0;
  const earlierKind = earlierPosition ? kindIn(cover.attributes[n - 2] as number) + 1 : 0;
  const place = mix(mix(t(0), position), kind);

  // Whole words crossed with each other or with the gazetteer.
  add(mix(mix(t(1), previous?.hash ?? 1), word.hash));
  add(mix(mix(t(2), next?.hash ?? 1), word.hash));
  add(mix(mix(t(3), previous?.hash ?? 1), position * 8 + kind));
  add(mix(mix(t(4), next?.hash ?? 1), position * 8 + kind));
  lexical.count = length;

  add(mix(t(5), position));
  add(place);
  add(mix(mix(t(6), position * 8 + kind), skip));
  add(mix(mix(t(7), position * 8 + kind), exactnessIn(attributes)));
  add(mix(mix(t(8), position * 8 + kind), sizeAndSeveralIn(attributes)));
  add(mix(mix(t(9), position * 8 + kind), wordsIn(attributes)));
  if (position) add(mix(mix(t(10), position * 8 + kind), Math.min(word.folded.length, 9)));
  add(mix(mix(t(11), previousPosition), previousKind));
  add(mix(mix(t(12), nextPosition), nextKind));
  add(mix(mix(t(13), position * 8 + kind), previousPosition * 8 + previousKind));
  add(mix(mix(t(14), position * 8 + kind), nextPosition * 8 + nextKind));
  add(mix(mix(t(15), position * 8 + kind), before));
  add(mix(mix(t(16), position * 8 + kind), after));
  add(mix(t(17), before));
  add(mix(t(18), after));
  add(mix(mix(t(19), before), after * 8 + position));
  // «دينامو كييف (أوكرانيا)»: a club; «طوكيو (رويترز)»: a dateline.
  add(mix(mix(mix(t(34), position * 8 + kind), after), nextPosition * 8 + nextKind));
  add(mix(mix(mix(t(35), position * 8 + kind), before), previousPosition * 8 + previousKind));
  add(mix(mix(t(36), position * 8 + kind), laterPosition * 8 + laterKind));
  add(mix(mix(t(37), position * 8 + kind), earlierPosition * 8 + earlierKind));
  const classesBefore = previous?.classes ?? 0;
  const classesAfter = next?.classes ?? 0;
  const classesEarlier = types[n - 2]?.classes ?? 0;
  // A sign between two words parts what they say of each other.
  const near = before === 0 ? 0 : 1;
  add(mix(mix(t(20), position * 8 + kind), classesBefore * 2 + near));
  add(mix(mix(t(21), position * 8 + kind), classesAfter));
  add(mix(mix(t(22), classesBefore), classesEarlier));
  add(mix(mix(mix(t(23), classesBefore), word.classes), classesAfter));
  add(mix(mix(t(24), position * 8 + kind), word.classes));
  const first = word.folded.charCodeAt(0);
  const length2 = word.folded.length;
  const suffix = mixText(t(25), word.folded, Math.max(0, length2 - 2), length2);
  add(mix(mix(suffix, position), classesBefore & (WORD_CLASS.preposition | WORD_CLASS.placeNoun)));
  const article = hasArticle(word.folded) ? 1 : 0;
  add(mix(mix(t(26), position * 8 + kind), article));
  if (previous) {
    const p = previous.folded;
    const definite = hasArticle(p) ? 1 : 0;
    add(mix(mixText(t(27), p, Math.max(0, p.length - 2), p.length), position * 8 + kind));
    add(mix(mix(mix(t(28), definite), p.charCodeAt(p.length - 1)), article * 8 + position));
    add(mix(mix(mix(t(29), previousPosition), previousKind), first));
  }
  if (next) {
    const p = next.folded;
    const definite = hasArticle(p) ? 1 : 0;
    add(mix(mixText(t(30), p, Math.max(0, p.length - 2), p.length), position * 8 + kind));
    add(mix(mix(mix(t(31), definite), p.charCodeAt(p.length - 1)), article * 8 + position));
    add(mix(mix(mix(t(32), nextPosition), nextKind), p.charCodeAt(0)));
  }
  add(mix(mix(t(33), first), position * 8 + kind));
  // What the dictionary of everyday words says: an unknown word after «مدينة» is a name, «الباب» is none.
  const commonBefore = previous?.common ?? 63;
  const commonAfter = next?.common ?? 63;
  add(mix(mix(t(40), position * 8 + kind), word.common));
  add(mix(mix(t(41), position * 8 + kind), commonBefore * 2 + near));
  add(mix(mix(t(42), position * 8 + kind), commonAfter));
  add(mix(mix(mix(t(43), word.common), commonBefore * 2 + near), commonAfter));
  add(mix(mix(mix(t(44), word.common), classesBefore), near * 8 + position));
  add(mix(mix(mix(t(45), word.common), position * 8 + kind), sizeAndSeveralIn(attributes)));
  const { kinds, forms, bareForms } = word.lore;
  add(mix(mix(t(46), forms), position * 8 + kind));
  add(mix(mix(t(47), bareForms), position * 8 + kind));
  for (let bit = 0; bit < FORM_BITS; bit++) {
    if (forms & (1 << bit)) add(mix(mix(t(48), bit), position * 8 + kind));
  }
  add(mix(mix(t(49), kinds), position * 8 + kind));
  const nationality = text.nationalityAfter[n] as number;
  add(mix(mix(t(50), nationality), position * 8 + kind));
  add(mix(mix(mix(t(51), nationality), classesBefore), kind));
  const clubs = (previous && isClubWord(previous.folded) ? 1 : 0) + (next && isClubWord(next.folded) ? 2 : 0);
  add(mix(t(52), clubs));
  add(mix(mix(t(53), clubs), position * 8 + kind));
  // Foreign words beside each other are one name: of a person after a title, of a place after a preposition.
  const sound = soundOf(word);
  const soundBefore = previous ? soundOf(previous) : 16;
  const soundAfter = next ? soundOf(next) : 16;
  add(mix(mix(t(54), sound), position * 8 + kind));
  add(mix(mix(mix(t(55), sound), classesBefore), near));
  add(mix(mix(mix(t(56), sound), soundBefore), near));
  add(mix(mix(mix(t(57), sound), soundAfter), after === 0 ? 1 : 0));
  add(mix(mix(mix(t(58), sound), commonBefore), near));
  return length;
}

/** A word's sound, told apart by whether the dictionary has the word. */
const soundOf = ({ lore, common }: WordType): number => lore.sound + (common === 0 ? 8 : 0);

const ALEF = 0x0627;
const LAM = 0x0644;
function hasArticle(word: string): boolean {
  for (let at = 0; at < 3; at++) {
    const code = word.charCodeAt(at);
    const next = word.charCodeAt(at + 1);
    if (code === ALEF && next === LAM) return word.length > at + 3;
    if (code === LAM && next === LAM) return word.length > at + 3;
  }
  return false;
}
