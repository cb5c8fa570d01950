import type { Block } from '../../article/article.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { PlaceId } from '../../gazetteer/place.ts';
import { type AnalysedText, analyse } from '../analyse.ts';
import { matchSpan } from '../match-span.ts';
import type { Resolution } from '../mention.ts';
import type { AcceptedName } from '../resolution/article-names.ts';
import { resolveNames } from '../resolution/resolve.ts';
import type { Evidence } from '../resolution/setting.ts';
import { surroundings } from '../surroundings.ts';
import { WordTypes } from '../tagger/word-type.ts';
import { type MarkedPlace, readMarked } from './marked-text.ts';

/** What the marked names of a text are taken for; which words are names is given, so that only resolution is tried. */
export function resolveMarked(marked: string, gazetteer: Gazetteer, evidence: Evidence = {}): Resolution[] {
  const { blocks, places } = readMarked(marked);
  const types = new WordTypes(gazetteer);
  const nationalities = new Set<PlaceId>();
  const names = blocks.flatMap((block): AcceptedName[] => {
    const text = analyse(block.text);
    const known = text.words.map((_, index) => types.of(text.folded(index)));
    const matches = places
      .filter(({ blockId }) => blockId === block.id)
      .map((place) => matchSpan(text, known, wordsOf(text, place, block)));
    return surroundings(text, types, matches, nationalities);
  });
  return resolveNames(names, { nationalities, ...evidence });
}

function wordsOf(text: AnalysedText, { start, end }: MarkedPlace, block: Block) {
  const touched = text.words.flatMap((word, index) => {
    const span = text.normalised.sourceSpan(word.start, word.end);
    return span.start < end && span.end > start ? [index] : [];
  });
  const [firstWord] = touched;
  if (firstWord === undefined) throw new Error(`no words marked in ${block.text}`);
  return { firstWord, wordCount: touched.length, probability: 1 };
}
