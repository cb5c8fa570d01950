import type { NormalisedOffset } from '../arabic/normalise.ts';
import { readProclitics } from '../arabic/proclitics.ts';
import type { Word } from '../arabic/words.ts';
import type { Block, BlockId } from '../article/article.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { PlaceId } from '../gazetteer/place.ts';
import { groupBy } from '../group-by.ts';
import { type AnalysedText, analyse } from './analyse.ts';
import type { Mention } from './mention.ts';
import { nationalityOfForm, nationalityOfTwo } from './nationality-forms.ts';
import { nationalityOf } from './nationality-names.ts';
import { isBehindAccusative } from './nationality-or-country.ts';
import { isOfPerson } from './surnames.ts';

/** An adjective of a nationality in a block («المصرية»): no place, but it tells of one. `[start, end)` as in a mention. */
export interface Nationality {
  readonly blockId: BlockId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly country: PlaceId;
}

type Named = Pick<Mention, 'blockId' | 'start' | 'end'>;

/** The nationality adjectives of an article's blocks that are not part of a name, in reading order, as the names are given. */
export function findNationalities(
  blocks: readonly Block[],
  gazetteer: Gazetteer,
  names: readonly Named[],
): Nationality[] {
  const known = new Map<string, PlaceId | null>();
  const look: Look = (folded) => {
    const before = known.get(folded);
    if (before !== undefined) return before;
    const country = nationalityOf(folded, gazetteer) ?? nationalityOfForm(folded, gazetteer);
    known.set(folded, country);
    return country;
  };
  const byBlock = groupBy(names, ({ blockId }) => blockId);
  return blocks.flatMap((block) => {
    const text = analyse(block.text);
    const taken = byBlock.get(block.id) ?? [];
    let next = 0;
    return nationalityWords(text, look).flatMap(({ first, last, country }): Nationality[] => {
      const { start, end } = text.normalised.sourceSpan(bareStart(text, first, country, look), last.end);
      while (next < taken.length && (taken[next] as Named).end <= start) next++;
      const name = taken[next];
      if (name && name.start < end) return [];
      return [{ blockId: block.id, start, end, text: block.text.slice(start, end), country }];
    });
  });
}

type Look = (folded: string) => PlaceId | null;

/** Where a nationality begins without what is joined to it, as the marks of places do: «أوكرانيون» in «وأوكرانيون». */
function bareStart({ normalised }: AnalysedText, word: Word, country: PlaceId, look: Look): NormalisedOffset {
  const folded = normalised.folded.slice(word.start, word.end);
  const skips = readProclitics(folded).flatMap(({ skip, name }) => (look(name) === country ? [skip] : []));
  return (word.start + Math.max(0, ...skips)) as NormalisedOffset;
}

/** What a word is the accusative of that is a country's name as well; where it is the country it has been taken for a place. */
const accusativeOf = (text: AnalysedText, n: number, look: Look): PlaceId | null =>
  isBehindAccusative(text, n) ? look(text.folded(n).slice(0, -1)) : null;

/** The words of a text that are a nationality, one or two for each. */
function nationalityWords(text: AnalysedText, look: Look) {
  const found: { first: Word; last: Word; country: PlaceId }[] = [];
  for (let n = 0; n < text.words.length; n++) {
    const ofTwo = nationalityOfTwo(text.folded(n), text.joins(n + 1) ? text.folded(n + 1) : '');
    const country = ofTwo ?? look(text.folded(n)) ?? accusativeOf(text, n, look);
    if (country === null || isOfPerson(text, n)) continue;
    const first = text.words[n] as Word;
    if (ofTwo !== null) n++;
    found.push({ first, last: text.words[n] as Word, country });
  }
  return found;
}
