import { keepVoicesKnown } from '../services/arabic-voices.ts';
import { keepAppOffline } from '../services/keep-app-offline.ts';
import { keepReadingAloud } from '../services/read-aloud.ts';
import { keepLanguageTold } from '../services/tell-language.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { AtRest } from './AtRest.tsx';
import { forgetUnknownPlace } from './forget-unknown-place.ts';
import { keepFocusNamed } from './keep-focus-named.ts';
import { keepNewTextAtTop } from './keep-new-text-at-top.ts';
import { keepSheetAtMap } from './keep-sheet-at-map.ts';
import { keepLatinNames } from './latin-names.ts';
import { wholeTextFaces } from './typefaces.ts';

/** Sets going what no first view needs. */
export function keepFromRestOn(store: AppStore): void {
  keepVoicesKnown(store);
  keepReadingAloud(store);
  keepNewTextAtTop(store);
  keepFocusNamed(store);
  keepSheetAtMap(store);
  void import('./reading-place.ts').then(({ keepReadingPlace }) => keepReadingPlace(store));
  forgetUnknownPlace(store);
  keepAppOffline(store);
  keepLanguageTold(store);
  keepLatinNames(store);
  // Without them the first article stays in the letters it came with, which are its own.
  wholeTextFaces().catch(() => undefined);
}

export { AtRest };
