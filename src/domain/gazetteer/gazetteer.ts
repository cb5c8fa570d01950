import { normalise } from '../arabic/normalise.ts';
import { findWords } from '../arabic/words.ts';
import type { Place, PlaceId } from './place.ts';

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

/** Builds the searchable gazetteer from its places; later places with the same name rank behind earlier ones. */
export function createGazetteer(places: readonly Place[]): Gazetteer {
  const byId = new Map(places.map((place) => [place.id, place]));
  const byWritten = new Map<string, Place[]>();
  for (const place of places) {
    for (const name of new Set(place.names)) {
      const sharing = byWritten.get(name);
      if (sharing) sharing.push(place);
      else byWritten.set(name, [place]);
    }
  }
  const byFirstWord = new Map<string, NameEntry[]>();
  for (const [written, sharing] of byWritten) {
    const { exact, folded } = normalise(written);
    const words = findWords(folded);
    const join = (text: string) => words.map((word) => text.slice(word.start, word.end)).join(' ');
    const entry: NameEntry = {
      written,
      exact: join(exact),
      folded: join(folded),
      wordCount: words.length,
      places: sharing,
    };
    const first = entry.folded.split(' ', 1)[0] ?? '';
    if (first === '') continue;
    const started = byFirstWord.get(first);
    if (started) started.push(entry);
    else byFirstWord.set(first, [entry]);
  }
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.wordCount - a.wordCount);
  return {
    places,
    place: (id) => byId.get(id),
    namesStartingWith: (foldedWord) => byFirstWord.get(foldedWord) ?? [],
  };
}
