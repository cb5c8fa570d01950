import type { AnalysedText } from './analyse.ts';
import { type NameMatch, namesFrom } from './find-names.ts';
import { WORD_CLASS } from './tagger/word-classes.ts';
import type { WordType } from './tagger/word-type.ts';

/** The regions that are named by a direction («شرق المتوسط»): whoever writes the whole name means the region. */
export const directionNames = (text: AnalysedText, types: readonly WordType[]): NameMatch[] =>
  types.flatMap((type, n): NameMatch[] => {
    if (!(type.classes & WORD_CLASS.direction)) return [];
    const whole = namesFrom(text, types, n).find(({ wordCount }) => wordCount > 1);
    return whole?.names.every(({ places }) => places.every(({ kind }) => kind === 'region')) ? [whole] : [];
  });
