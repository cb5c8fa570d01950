import { addCorrection, dropName, remember } from '../domain/correction/add-correction.ts';
import type { Correction } from '../domain/correction/correction.ts';
import type { AppStore } from './create-app-store.ts';

/**
 * Takes a decision of the reader's. One for always goes into the memory and takes the place of the article's own about that
 * name. Apart from the slice, since it levels spellings, which a page that only shows decisions need not.
 */
export function correct(store: AppStore, added: Correction): void {
  const { corrections, memory, changeDecisions } = store.getState();
  const ofArticle = corrections.corrections;
  if (added.scope === 'always') changeDecisions(dropName(ofArticle, added.name), remember(memory, added));
  else changeDecisions(addCorrection(ofArticle, added));
}
