import type { StateCreator } from 'zustand';
import type { Block, BlockId } from '../domain/article/article.ts';
import type { Gazetteer } from '../domain/gazetteer/gazetteer.ts';
import { madeAnew } from '../domain/made-once.ts';
import { type Mention, type MentionId, placeOf } from '../domain/recognition/mention.ts';
import type { Nationality } from '../domain/recognition/nationalities.ts';
import type { MentionStrength } from '../domain/recognition/strengths.ts';
import type { AppState } from './app-state.ts';
import { selectPlace } from './gazetteer-slice.ts';
import type { WordRules } from './word-rules.ts';

/** What the rules say of the article that the page comes with. */
export interface FirstMarks {
  readonly strengths: ReadonlyMap<MentionId, MentionStrength>;
  readonly nationalities: ReadonlyMap<BlockId, readonly Nationality[]>;
}

/** The rules of words, once they have been fetched; until then what they said of the first article. */
export interface WordRulesSlice {
  readonly wordRules: WordRules | null;
  readonly firstMarks: FirstMarks | null;
  wordRulesLoaded(wordRules: WordRules): void;
}

export const createWordRulesSlice: StateCreator<AppState, [], [], WordRulesSlice> = (set) => ({
  wordRules: null,
  firstMarks: null,
  wordRulesLoaded: (wordRules) => set({ wordRules }),
});

/** How strongly a block's mentions, given in reading order, are about what they mean. */
export function strengthsIn(state: AppState, block: Block, mentions: readonly Mention[]): MentionStrength[] {
  const { wordRules, firstMarks } = state;
  if (!wordRules) return mentions.map(({ id }) => firstMarks?.strengths.get(id) ?? 'named');
  return wordRules.mentionStrengths(block.text, mentions, (mention) => selectPlace(placeOf(mention))(state));
}

const countriesOf = madeAnew<Gazetteer>();

/**
 * The countries and territories alone, which adjectives of nationality go by: few, so that their names are looked up on
 * the page without the pause that the index of all names would make. The same as long as what is known is the same; null
 * before there are rules to look them up.
 */
export function selectCountries({ wordRules, gazetteer, firstPlaces }: AppState): Gazetteer | null {
  if (!wordRules) return null;
  const source = gazetteer.status === 'ready' ? gazetteer.value : firstPlaces;
  return countriesOf(source, [wordRules], () => {
    const places = 'places' in source ? source.places : [...source.values()];
    return wordRules.createGazetteer(places.filter(({ kind }) => kind === 'country' || kind === 'territory'));
  });
}
