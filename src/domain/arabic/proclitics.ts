/** One way to read a written word as proclitics and a name. */
export interface ProcliticReading {
  /** How many units of the written word the proclitics take; 0 when the whole word is the name. */
  readonly skip: number;
  /** The name as it stands in a gazetteer. Differs from the rest of the word only for لل, which hides an alef. */
  readonly name: string;
}

const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بكل';
const LAM = 'ل';

/**
 * Every way to read a word as (conjunction)(preposition)name, the unsplit reading first: «وبغزة» → وبغزة, بغزة, غزة.
 *
 * The readings are hypotheses to be checked against a gazetteer, never a stemmer: بيروت and لبنان begin with
 * letters that are proclitics elsewhere. In «للقاهرة» the ل and the article's ا have merged: the name is «القاهرة» and
 * what is left of it in the text starts at the second ل.
 */
export function readProclitics(word: string): ProcliticReading[] {
  const readings: ProcliticReading[] = [{ skip: 0, name: word }];
  const first = word.charAt(0);
  if (first !== '' && CONJUNCTIONS.includes(first)) {
    addReading(readings, 1, word.slice(1));
    addAfterPreposition(readings, word, 1);
  }
  addAfterPreposition(readings, word, 0);
  return readings;
}

/** Adds what is left of a word after the preposition at a place of it, if one stands there. */
function addAfterPreposition(readings: ProcliticReading[], word: string, at: number): void {
  const letter = word.charAt(at);
  if (letter === '' || !PREPOSITIONS.includes(letter)) return;
  if (letter === LAM && word.charAt(at + 1) === LAM) addReading(readings, at + 1, `ا${word.slice(at + 1)}`);
  addReading(readings, at + 1, word.slice(at + 1));
}

function addReading(readings: ProcliticReading[], skip: number, name: string): void {
  if (name.length >= SHORTEST_NAME) readings.push({ skip, name });
}

/** Whether a word is one of a list, as it stands or without what may be joined to it before: «بمحيط», «وللجامعة». */
export const isAmong = (word: string, list: ReadonlySet<string>): boolean =>
  list.has(word) || readProclitics(word).some(({ name }) => list.has(name));

/** What is known of a word, as it stands or without what may be joined to it before; undefined for nothing. */
export function lookUpBare<Value>(map: ReadonlyMap<string, Value>, word: string): Value | undefined {
  for (const { name } of readProclitics(word)) {
    const value = map.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** No place name of one letter is worth the false ones it would bring. */
const SHORTEST_NAME = 2;
