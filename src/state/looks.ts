import { madeAnew } from '../domain/made-once.ts';
import type { AppState } from './app-state.ts';
import { selectMentions, selectMentionsIn } from './article-slice.ts';
import { nationalitiesIn } from './nationalities-in.ts';
import { selectCountries, strengthsIn } from './word-rules-slice.ts';

/** What looks otherwise in the text than its kind of place says. */
export type Look = 'scene' | 'nationality';

/** A text as long as this has everything; only so many of its letters are looked through. */
const MOST_LETTERS = 20_000;

const litLooks = madeAnew<readonly Look[]>();

/** Which of these looks the text has, less what the reader does not want lit. */
export function selectLooks(state: AppState): readonly Look[] {
  const { article, wordRules, firstMarks, preferences } = state;
  const { hiddenMarks } = preferences;
  const inputs = [article, wordRules, firstMarks, hiddenMarks, selectCountries(state)];
  return litLooks(selectMentions(state), inputs, () =>
    looksIn(state).filter((look) => !hiddenMarks.includes(look)),
  );
}

function looksIn(state: AppState): readonly Look[] {
  if (state.article.status !== 'ready') return [];
  const found = new Set<Look>();
  let letters = 0;
  for (const block of state.article.value.blocks) {
    const mentions = selectMentionsIn(block.id)(state);
    if (strengthsIn(state, block, mentions).includes('scene')) found.add('scene');
    if (nationalitiesIn(state, block).length > 0) found.add('nationality');
    letters += block.text.length;
    if (found.size === LOOKS.length || letters > MOST_LETTERS) return LOOKS;
  }
  return LOOKS.filter((look) => found.has(look));
}

const LOOKS: readonly Look[] = ['scene', 'nationality'];
