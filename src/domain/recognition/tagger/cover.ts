import type { PlaceKind } from '../../gazetteer/place.ts';
import type { AnalysedText } from '../analyse.ts';
import { WORD_CLASS } from './word-classes.ts';
import type { NameStart, WordType } from './word-type.ts';

/** How a word stands in the names of the gazetteer that the text can be read as. */
export interface Cover {
  /**
   * Per word: 0 outside every name, 1 a name by itself, 2 first, 3 inside, 4 last of one; 5 a place noun or direction
   * that makes a longer name of the one after it, or stands before it as a common word («جنوب أفريقيا»).
   */
  readonly position: Uint8Array;
  /** Per word: what is known of the name, packed by `attributes`; 0 outside. */
  readonly attributes: Uint16Array;
}

/** The names of the gazetteer in a text, longest first from the left. */
export function coverWithNames(text: AnalysedText, types: readonly WordType[]): Cover {
  const position = new Uint8Array(types.length);
  const attributes = new Uint16Array(types.length);
  for (let at = 0; at < types.length; ) {
    const start = longestStart(text, types, at);
    if (!start) {
      at++;
      continue;
    }
    const count = start.parts.length;
    const packed = pack(text, at, start);
    if (hasOptionalHead(text, types, at, start)) {
      position[at] = 5;
      attributes[at] = packed;
      at++;
      continue;
    }
    for (let i = 0; i < count; i++) {
      position[at + i] = count === 1 ? 1 : i === 0 ? 2 : i === count - 1 ? 4 : 3;
      attributes[at + i] = packed;
    }
    at += count;
  }
  return { position, attributes };
}

const longestStart = (text: AnalysedText, types: readonly WordType[], at: number): NameStart | undefined =>
  types[at]?.starts.find((start) => readsOn(text, types, at, start));

/** «شبه الجزيرة» is another thing than «الجزيرة». */
const NEVER_DROPPED = 'شبه';

function hasOptionalHead(
  text: AnalysedText,
  types: readonly WordType[],
  at: number,
  start: NameStart,
): boolean {
  if (start.parts.length === 1 || start.parts[0] === NEVER_DROPPED) return false;
  if (!((types[at] as WordType).classes & (WORD_CLASS.placeNoun | WORD_CLASS.direction))) return false;
  const rest = longestStart(text, types, at + 1);
  return rest !== undefined && rest.skip === 0 && rest.parts.length >= start.parts.length - 1;
}

/** Whether the text goes on with the name's second and further words. */
export function readsOn(
  text: AnalysedText,
  types: readonly WordType[],
  at: number,
  { parts }: NameStart,
): boolean {
  for (let i = 1; i < parts.length; i++) {
    if (types[at + i]?.folded !== parts[i] || !text.joins(at + i)) return false;
  }
  return true;
}

const KIND_GROUP: Record<PlaceKind, number> = {
  country: 1,
  territory: 1,
  division: 2,
  region: 3,
  city: 4,
  district: 5,
  facility: 6,
  water: 7,
  landform: 7,
};

/** The kind in packed attributes: 1 country … 4 town, 5 and above what is smaller than a town. */
export const kindIn = (packed: number): number => packed & 7;
/** The units of proclitics in packed attributes, 3 for more. */
export const procliticsIn = (packed: number): number => (packed >> 4) & 3;
/** How many people live there by packed attributes: 0 not known, 1 some, 2 from 100,000 on, 3 from a million on. */
export const sizeIn = (packed: number): number => (packed >> 6) & 3;

/** Whether the text spells the name's first word as the gazetteer does, in packed attributes: 1 or 0. */
export const exactnessIn = (packed: number): number => (packed >> 3) & 1;
/** `sizeIn` and, as 4, whether several places have the name, in packed attributes. */
export const sizeAndSeveralIn = (packed: number): number => (packed >> 6) & 7;
/** The number of the name's words in packed attributes, 3 for more. */
export const wordsIn = (packed: number): number => (packed >> 9) & 3;

/** Bits 0–2 kind, 3 spelled exactly, 4–5 proclitics, 6–7 population, 8 several places, 9–10 words. */
function pack(text: AnalysedText, at: number, { skip, entry, parts }: NameStart): number {
  let kind = 7;
  let population = 0;
  for (const place of entry.places) {
    kind = Math.min(kind, KIND_GROUP[place.kind]);
    population = Math.max(population, place.population);
  }
  const size = population >= 1e6 ? 3 : population >= 1e5 ? 2 : population > 0 ? 1 : 0;
  const exact = text
    .exact(at)
    .slice(skip)
    .startsWith(entry.exact.split(' ', 1)[0] ?? '')
    ? 1
    : 0;
  const several = entry.places.length > 1 ? 1 : 0;
  return (
    kind |
    (exact << 3) |
    (Math.min(skip, 3) << 4) |
    (size << 6) |
    (several << 8) |
    (Math.min(parts.length, 3) << 9)
  );
}
