import type { Block } from '../domain/article/article.ts';
import type { Nationality } from '../domain/recognition/nationalities.ts';
import type { AppState } from './app-state.ts';
import { selectNamesIn } from './article-slice.ts';
import { selectCountries } from './word-rules-slice.ts';

const NONE: readonly Nationality[] = [];

/** The adjectives of nationality in a block that are not part of its names, whether the reader wants them marked or not. */
export function nationalitiesIn(state: AppState, block: Block): readonly Nationality[] {
  const countries = selectCountries(state);
  const { wordRules, firstMarks } = state;
  if (!wordRules || !countries) return firstMarks?.nationalities.get(block.id) ?? NONE;
  return wordRules.findNationalities([block], countries, selectNamesIn(block.id)(state));
}
