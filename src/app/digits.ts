import type { i18n } from 'i18next';
import { showDigits } from '../i18n/digits.ts';
import type { AppStore } from '../state/create-app-store.ts';

/** Keeps the numbers of the interface in the digits that the reader chose. */
export async function keepDigits(store: AppStore, texts: i18n): Promise<void> {
  store.subscribe(({ preferences }, before) => {
    if (preferences.digits !== before.preferences.digits) void showDigits(texts, preferences.digits);
  });
  await showDigits(texts, store.getState().preferences.digits);
}
