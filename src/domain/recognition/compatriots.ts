import type { PlaceId } from '../gazetteer/place.ts';
import type { NameMatch } from './find-names.ts';
import { kindIn, procliticsIn, sizeIn } from './tagger/cover.ts';
import type { TaggedSpan } from './tagger/spans.ts';
import type { TagText } from './tagger/tag-text.ts';
import { WORD_CLASS } from './tagger/word-classes.ts';
import { wordList } from './word-list.ts';

/** How much of the tagger's threshold a name needs that lies in a country of the text: one that is no everyday word, and one that is. */
const NAME = 0.1;
const WORD = 0.5;
/**
 * The same of an everyday word that stands where places do, after a preposition («في الوكرة») or what only places have
 * («مزارعو القاع»); and of a large town's name there («بوجدة»).
 */
const GOVERNED_WORD = 0.05;
const GOVERNED_TOWN = 0.01;
const LARGE = 2;
const TOWN = 4;
const PREPOSITIONS = wordList('في الي من قرب نحو قباله باتجاه');
/** A text plays where its last so many blocks do: a book names every country somewhere. */
const BLOCKS = 12;

/** The countries that a text has lately named places of, and those places. */
export class AreasOfText {
  readonly #ofBlocks: (readonly PlaceId[])[] = [];

  /** Takes in the names of the next block: those that can lie in one country only. */
  add(matches: readonly NameMatch[]): void {
    this.#ofBlocks.push(matches.flatMap(areasOf));
    if (this.#ofBlocks.length > BLOCKS) this.#ofBlocks.shift();
  }

  has(area: PlaceId): boolean {
    return this.#ofBlocks.some((areas) => areas.includes(area));
  }
}

function areasOf({ names }: NameMatch): PlaceId[] {
  const places = names.flatMap((name) => name.places);
  const countries = new Set(places.map(({ kind, id, country }) => (kind === 'country' ? id : country)));
  const [only] = countries;
  return countries.size === 1 && only !== undefined ? [only, ...places.map(({ id }) => id)] : [];
}

/**
 * The names of the gazetteer that the tagger would not take for places, but which lie in a country that the text names
 * other places of: «كرري» in news of Omdurman. One word each, in reading order.
 */
export function compatriotSpans(
  { cover, types }: TagText,
  spans: readonly TaggedSpan[],
  probabilities: Float32Array,
  threshold: number,
  areas: AreasOfText,
): TaggedSpan[] {
  const isTaken = new Uint8Array(types.length);
  for (const { firstWord, wordCount } of spans) isTaken.fill(1, firstWord, firstWord + wordCount);
  return types.flatMap((type, n): TaggedSpan[] => {
    const probability = probabilities[n] as number;
    const isCredible = probability > threshold * needOf(types, cover, n);
    if (!isCredible || cover.position[n] !== 1 || isTaken[n] === 1) return [];
    const isCompatriot = type.starts.some(
      ({ parts, entry }) =>
        parts.length === 1 && entry.places.some(({ country }) => country !== undefined && areas.has(country)),
    );
    return isCompatriot ? [{ firstWord: n, wordCount: 1, probability }] : [];
  });
}

function needOf(types: TagText['types'], { attributes }: TagText['cover'], n: number): number {
  const packed = attributes[n] as number;
  if (types[n]?.common === 0) return NAME;
  if (!standsAsPlace(types, n, procliticsIn(packed))) return WORD;
  return sizeIn(packed) >= LARGE && kindIn(packed) <= TOWN ? GOVERNED_TOWN : GOVERNED_WORD;
}

function standsAsPlace(types: TagText['types'], n: number, proclitics: number): boolean {
  const before = types[n - 1];
  if (proclitics > 0) return /[بل]/u.test(types[n]?.folded.slice(0, proclitics) ?? '');
  return (
    before !== undefined && (PREPOSITIONS.has(before.folded) || (before.classes & WORD_CLASS.people) !== 0)
  );
}
