import type { Place, PlaceId } from '../gazetteer/place.ts';
import type { AnalysedText } from './analyse.ts';
import { type NameMatch, namesFrom } from './find-names.ts';
import { WORD_CLASS } from './tagger/word-classes.ts';
import type { WordType } from './tagger/word-type.ts';
import { kindsAnnounced } from './type-words.ts';

/** No name that a part of it stands for begins more words before that part than this. */
const REACH = 3;

/**
 * Draws a match out to the whole of a longer name of the gazetteer that it is part of, where that is the name of another
 * place: «النيل» in «النيل الأزرق» is not the Nile, «السودان» in «جنوب السودان» another country. Where the words around only
 * say what it is («محافظة النبطية»), the mark stays and what it means is taken from the longer name.
 */
export function drawnOut(
  text: AnalysedText,
  types: readonly WordType[],
  matches: readonly NameMatch[],
): NameMatch[] {
  const drawn: NameMatch[] = [];
  for (let n = 0; n < matches.length; n++) {
    const match = matches[n] as NameMatch;
    const from = drawn.at(-1)?.end ?? 0;
    if (from > match.start) continue;
    drawn.push(wholeName(text, types, match, from, matches.slice(n + 1, n + 1 + REACH)));
  }
  return drawn;
}

function wholeName(
  text: AnalysedText,
  types: readonly WordType[],
  match: NameMatch,
  from: number,
  following: readonly NameMatch[],
): NameMatch {
  const lastWord = match.firstWord + match.wordCount;
  for (let first = Math.max(0, match.firstWord - REACH); first <= match.firstWord; first++) {
    for (const longer of namesFrom(text, types, first)) {
      const covers = longer.wordCount > match.wordCount && first + longer.wordCount >= lastWord;
      if (!covers || longer.start < from || following.some((next) => partsWith(longer, next))) continue;
      const reading = sharePlaces(match, longer)
        ? readTogether(types, match, longer)
        : readAs(types, match, longer);
      if (reading === 'whole') return longer;
      if (reading === 'bare') return { ...match, names: longer.names };
    }
  }
  return match;
}

/** Whether the longer name would cut into the next one or take in one that و adds: «النمسا والمجر» are two countries. */
const partsWith = (longer: NameMatch, next: NameMatch) =>
  next.start < longer.end && (longer.end < next.end || next.procliticLength > 0);

/** Whether the longer name is what is named, whole or by its bare part, or neither. */
function readAs(types: readonly WordType[], match: NameMatch, longer: NameMatch): 'whole' | 'bare' | null {
  const place = longer.names[0]?.places[0];
  if (!place) return null;
  if (longer.firstWord === match.firstWord) return longer.start === match.start ? 'whole' : null;
  const head = types[longer.firstWord] as WordType;
  if (head.classes & WORD_CLASS.direction) {
    // «شرق ووسط وجنوب أفريقيا» are parts of the continent.
    const inList = ((types[longer.firstWord - 1]?.classes ?? 0) & WORD_CLASS.direction) !== 0;
    return !inList && isNameWithDirection(place, longer, match) ? 'whole' : null;
  }
  if (!(head.classes & WORD_CLASS.placeNoun)) return head.classes === 0 ? 'whole' : null;
  const announced = kindsAnnounced(head.folded);
  if (announced.includes(place.kind)) {
    return longer.firstWord + 1 === match.firstWord && longer.end === match.end ? 'bare' : null;
  }
  const fits = match.names.some(({ places }) => places.some(({ kind }) => announced.includes(kind)));
  return fits || announced.length === 0 ? null : 'whole';
}

/**
 * A strait, a sea, a gulf or a canal is read with its noun («مضيق باب المندب»), unlike a river; and a town with what tells it
 * from the country of its name («تونس العاصمة»).
 */
const readTogether = (types: readonly WordType[], match: NameMatch, longer: NameMatch): 'whole' | null =>
  isReadWithNoun(types, match, longer) || isNoCountry(match, longer) ? 'whole' : null;

const isReadWithNoun = (types: readonly WordType[], match: NameMatch, longer: NameMatch): boolean =>
  longer.firstWord + 1 === match.firstWord &&
  longer.end === match.end &&
  /(?:مضيق|خليج|بحر|قناه)$/u.test((types[longer.firstWord] as WordType).folded);

const isNoCountry = (match: NameMatch, longer: NameMatch): boolean =>
  longer.start === match.start && canBeCountry(match) && !canBeCountry(longer);

const canBeCountry = ({ names }: NameMatch): boolean =>
  names.some(({ places }) => places.some(({ kind }) => kind === 'country'));

const placesOf = ({ names }: NameMatch): PlaceId[] =>
  names.flatMap(({ places }) => places.map(({ id }) => id));

function sharePlaces(match: NameMatch, longer: NameMatch): boolean {
  const own = new Set(placesOf(match));
  return placesOf(longer).some((id) => own.has(id));
}

/**
 * Whether a direction belongs to the name: in that of a country («جنوب السودان»), and in that of a division which has no
 * other («شمال دارفور»), and of a region named after a sea («شرق المتوسط»). «جنوب هولندا» is a part of the Netherlands first,
 * «شمال لبنان» of Lebanon.
 */
function isNameWithDirection(place: Place, longer: NameMatch, match: NameMatch): boolean {
  if (place.kind === 'country') return true;
  if (place.kind === 'region')
    return match.names.some(({ places }) => places.some(({ kind }) => kind === 'water'));
  if (place.kind !== 'division' || longer.names[0]?.written !== place.names[0]) return false;
  return !match.names.some(({ places }) => places.some(({ kind }) => kind === 'country'));
}
