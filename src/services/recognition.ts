import type { Mention } from '../domain/recognition/mention.ts';
import type { AppState } from '../state/app-state.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { WORD_RULES } from '../state/word-rules.ts';
import { type Finding, findMentions } from './find-mentions.ts';
import { loadGazetteer } from './load-gazetteer.ts';

/**
 * Loads what every article needs; what fails can be asked for again. Where the places of the article are known already, and
 * the reader has not said what it is about, they stay.
 */
export async function loadPlaces(store: AppStore): Promise<void> {
  const loaded = await loadGazetteer();
  store.getState().wordRulesLoaded(WORD_RULES);
  if (!loaded.ok) return store.getState().gazetteerFailed(loaded.failure);
  store.getState().gazetteerLoaded(loaded.value);
  const { mentions, corrections } = store.getState();
  if (mentions.status !== 'ready' || corrections.about !== null) recogniseShown(store);
}

let finding: Finding | null = null;

/**
 * Looks for the places of the article on the page; answers that come after another article has been opened are dropped.
 * Mentions that are there already stay until as much of the text has been looked through anew.
 */
export function recogniseShown(store: AppStore): void {
  const { article, gazetteer, corrections, mentions, mentionsGoOn } = store.getState();
  if (article.status !== 'ready' || gazetteer.status !== 'ready') return;
  const known = knownUpTo(mentions);
  let found: readonly Mention[] = [];
  finding = findMentions(article.value.blocks, corrections.about ?? [], (answer) => {
    const state = store.getState();
    if (state.article !== article) return;
    switch (answer.kind) {
      case 'some':
        // The same list where none has come, so that nothing is drawn anew.
        if (answer.mentions.length > 0) found = [...found, ...answer.mentions];
        if (answer.done >= known) state.showMentionsSoFar(found, { done: answer.done, of: answer.of });
        return;
      case 'all':
        state.showMentions(answer.mentions);
        if (answer.byRulesAlone) state.tell('rules-alone');
        return;
      case 'failed':
        return state.recognitionFailed(answer.failure);
    }
  });
  mentionsGoOn();
}

/** Up to where the mentions of the text are known, in UTF-16 units. */
function knownUpTo(mentions: AppState['mentions']): number {
  if (mentions.status === 'ready') return Number.POSITIVE_INFINITY;
  return 'progress' in mentions ? mentions.progress.done : 0;
}

/** Stops the recognition of a long text; what was found stays lit. */
export function stopRecognition(store: AppStore): void {
  finding?.stop();
  store.getState().mentionsStopped();
}

/** Takes up the recognition of a long text where it was stopped. */
export function resumeRecognition(store: AppStore): void {
  store.getState().mentionsGoOn();
  finding?.goOn();
}
