import { createGazetteer } from '../../gazetteer/gazetteer.ts';
import type { Place } from '../../gazetteer/place.ts';
import { type AnalysedText, analyse } from '../analyse.ts';
import type { NameMatch } from '../find-names.ts';
import { namesFrom } from '../find-names.ts';
import { DICTIONARY_CLASS, type Lexicon, lexiconOf, NO_LEXICON, wordHash } from '../tagger/lexicon.ts';
import { type WordType, WordTypes } from '../tagger/word-type.ts';

/** A text and its words as they are known in a world of a few places and everyday words. */
export interface ReadText {
  readonly text: AnalysedText;
  readonly types: readonly WordType[];
}

/** Reads a text in a world of these places, with the everyday words of a dictionary. */
export function readIn(places: readonly Place[], source: string, lexicon: Lexicon = NO_LEXICON): ReadText {
  const text = analyse(source);
  const types = new WordTypes(createGazetteer(places), lexicon);
  return { text, types: text.words.map((_, index) => types.of(text.folded(index))) };
}

/** The names in brackets of a text, and the text without the brackets. */
export function readBracketed(
  places: readonly Place[],
  bracketed: string,
  lexicon: Lexicon = NO_LEXICON,
): ReadText & { readonly matches: readonly NameMatch[] } {
  const source = bracketed.replace(/[[\]]/gu, '');
  const read = readIn(places, source, lexicon);
  const matches = [...bracketed.matchAll(/\[([^\]]+)\]/gu)].map(({ index, 1: name = '' }, brackets) => {
    const start = index - 2 * brackets;
    const found = read.types
      .flatMap((_, word) => namesFrom(read.text, read.types, word))
      .find((match) => match.start === start && match.end === start + name.length);
    if (!found) throw new Error(`no place is called ${name}`);
    return found;
  });
  return { ...read, matches };
}

/** A dictionary of these words, each sort a list parted by spaces. */
export function dictionary(sorts: Partial<Record<keyof typeof DICTIONARY_CLASS, string>>): Lexicon {
  const classes = new Map<number, number>();
  for (const [sort, list] of Object.entries(sorts)) {
    for (const word of list.split(' ')) {
      const bit = DICTIONARY_CLASS[sort as keyof typeof DICTIONARY_CLASS];
      classes.set(wordHash(word), (classes.get(wordHash(word)) ?? 0) | bit);
    }
  }
  return lexiconOf(Int32Array.from(classes.keys()), Uint8Array.from(classes.values()));
}

/** What a match marks of a text and the first place that it may be: `text=id`. */
export const told = ({ source }: AnalysedText, { start, end, names }: NameMatch): string =>
  `${source.slice(start, end)}=${names[0]?.places[0]?.id.slice(2) ?? ''}`;
