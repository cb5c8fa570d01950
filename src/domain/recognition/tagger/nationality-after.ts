import type { PlaceId } from '../../gazetteer/place.ts';
import type { Cover } from './cover.ts';
import type { NameStart, WordType } from './word-type.ts';

/**
 * Per word, what the word after its name tells of it by nationality; 0 for nothing. Towns are feminine: «روما الإيطالية»
 * is the city, «روما الإيطالي» the club; «روما (إيطاليا)» is told apart as well.
 */
export function nationalityAfter(types: readonly WordType[], cover: Cover, gapAfter: Uint8Array): Uint8Array {
  return Uint8Array.from(types, (_, n) => {
    const length = nameLength(cover, n);
    const next = n + Math.max(1, length);
    const after = types[next];
    const known = length > 0 ? 1 : 0;
    if (!after) return 0;
    if (gapAfter[next - 1] === OPENING_BRACKET) {
      return IN_BRACKETS + known * 2 + (namesCountryOf(types, n, length, after) ? 1 : 0);
    }
    if (gapAfter[next - 1] !== 0 || !after.nationality) return 0;
    const own = isInCountry(types, n, length, after.nationality) ? 4 : 0;
    return genderOf(after.folded) + own + (after.folded.startsWith('ال') ? 8 : 0) + known * 16;
  });
}

const OPENING_BRACKET = 1;
const IN_BRACKETS = 33;

/** 1 masculine, 2 feminine, 3 plural. */
const genderOf = (adjective: string) => (adjective.endsWith('يه') ? 2 : adjective.endsWith('ي') ? 1 : 3);

/** The words of the gazetteer's name that begins at a word, 0 where none does. */
function nameLength({ position }: Cover, n: number): number {
  if (position[n] === 1) return 1;
  if (position[n] !== 2) return 0;
  let length = 2;
  while (position[n + length - 1] === 3) length++;
  return length;
}

function namesAt(types: readonly WordType[], n: number, length: number): readonly NameStart[] {
  return (types[n] as WordType).starts.filter(
    ({ parts }) =>
      parts.length === length && parts.every((part, i) => i === 0 || types[n + i]?.folded === part),
  );
}

function isInCountry(types: readonly WordType[], n: number, length: number, country: PlaceId): boolean {
  return namesAt(types, n, length).some(({ entry }) =>
    entry.places.some((place) => (place.country ?? place.id) === country),
  );
}

function namesCountryOf(types: readonly WordType[], n: number, length: number, after: WordType): boolean {
  return after.starts.some(
    ({ parts, entry }) =>
      parts.length === 1 && entry.places.some(({ id }) => isInCountry(types, n, length, id)),
  );
}
