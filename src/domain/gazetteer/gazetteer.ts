import { nameForms } from './name-forms.ts';
import type { Place, PlaceId } from './place.ts';
import { spellingVariants } from './spelling-variants.ts';

/** A spelling under which the gazetteer knows one or more places. */
export interface NameEntry {
  /** As written in the gazetteer, vowel marks included. */
  readonly written: string;
  /** Without marks, its words parted by single spaces. */
  readonly exact: string;
  /** As `exact` with interchangeable letters levelled: what the search goes by. */
  readonly folded: string;
  readonly wordCount: number;
  readonly places: readonly Place[];
}

/** The places that can be recognised, searchable by id and by name. */
export interface Gazetteer {
  /** Every place, in the order of the file: the more important of a name first. */
  readonly places: readonly Place[];
  place(id: PlaceId): Place | undefined;
  /** The names whose first word folds to this one, longest first. */
  namesStartingWith(foldedWord: string): readonly NameEntry[];
}

/**
 * Builds the searchable gazetteer from its places; later places with the same name rank behind earlier ones. Spellings
 * that follow from a name by rule are found too, where they are not the name of another place.
 *
 * The index of names is made when a name is first looked for: the page itself only asks for places by id, and leaves
 * names to the worker.
 */
export function createGazetteer(places: readonly Place[]): Gazetteer {
  const byId = new Map(places.map((place) => [place.id, place]));
  let byFirstWord: ReadonlyMap<string, readonly NameEntry[]> | null = null;
  return {
    places,
    place: (id) => byId.get(id),
    namesStartingWith(foldedWord) {
      byFirstWord ??= indexNames(places);
      return byFirstWord.get(foldedWord) ?? [];
    },
  };
}

function indexNames(places: readonly Place[]): ReadonlyMap<string, readonly NameEntry[]> {
  const entries = entriesByName(places);
  const known = new Set(entries.map(({ folded }) => folded));
  const byFirstWord = new Map<string, NameEntry[]>();
  for (const entry of entries) addByFirstWord(byFirstWord, entry);
  for (const entry of variantsOf(entries, known)) addByFirstWord(byFirstWord, entry);
  for (const started of byFirstWord.values()) started.sort((a, b) => b.wordCount - a.wordCount);
  return byFirstWord;
}

function entriesByName(places: readonly Place[]): NameEntry[] {
  const byWritten = new Map<string, Place[]>();
  for (const place of places) {
    for (const name of place.names) {
      const sharing = byWritten.get(name);
      if (!sharing) byWritten.set(name, [place]);
      else if (!sharing.includes(place)) sharing.push(place);
    }
  }
  return [...byWritten]
    .map(([written, sharing]) => ({ written, ...nameForms(written), places: sharing }))
    .filter(({ wordCount }) => wordCount > 0);
}

function variantsOf(entries: readonly NameEntry[], known: ReadonlySet<string>): Iterable<NameEntry> {
  const variants = new Map<string, NameEntry>();
  for (const { folded, places } of entries) {
    const [first] = places;
    if (!first) continue;
    for (const variant of spellingVariants(folded, first)) {
      if (known.has(variant) || variants.has(variant)) continue;
      const { wordCount } = nameForms(variant);
      variants.set(variant, { written: variant, exact: variant, folded: variant, wordCount, places });
    }
  }
  return variants.values();
}

function addByFirstWord(byFirstWord: Map<string, NameEntry[]>, entry: NameEntry) {
  const space = entry.folded.indexOf(' ');
  const first = space < 0 ? entry.folded : entry.folded.slice(0, space);
  const started = byFirstWord.get(first);
  if (started) started.push(entry);
  else byFirstWord.set(first, [entry]);
}
