import { type LanguageTag, matchLanguage } from '../i18n/languages.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { DEFAULT_PREFERENCES, type Preferences, type Theme } from '../state/preferences-slice.ts';
import { type Address, parseAddress } from './address.ts';

/** The language of a reader who has none of the interface's. */
const DEFAULT_LANGUAGE: LanguageTag = 'ar';

/** What the page begins with: that of the address, else what is remembered, else what the browser says. */
export interface Beginning {
  readonly address: Address;
  readonly preferences: Preferences;
  readonly language: LanguageTag;
}

/** What the page begins with, from its address and what the device remembers. */
export function beginning(remembered: Partial<Preferences>): Beginning {
  const address = parseAddress(location.search, location.hash);
  const language =
    address.language ??
    matchLanguage([remembered.language ?? '', ...navigator.languages]) ??
    DEFAULT_LANGUAGE;
  const theme = address.theme ?? remembered.theme ?? DEFAULT_PREFERENCES.theme;
  return { address, language, preferences: { ...DEFAULT_PREFERENCES, ...remembered, theme, language } };
}

const deviceIsDark = () => matchMedia('(prefers-color-scheme: dark)');

/** Keeps the page in the reader's colours and setting of the text; colours of the device where that is the choice. */
export function keepLook(store: AppStore): void {
  const show = () => showLook(store.getState().preferences);
  show();
  store.subscribe(show);
  deviceIsDark().addEventListener('change', show);
}

/** Dresses the page in the colours and the setting of the text that were chosen. */
export function showLook({ theme, typeface, textSize, lineHeight, textWidth }: Preferences): void {
  Object.assign(document.documentElement.dataset, {
    theme: themeShown(theme, deviceIsDark().matches),
    typeface,
    textSize,
    lineHeight,
    textWidth,
  });
}

const themeShown = (theme: Theme, isDark: boolean) =>
  theme === 'system' ? (isDark ? 'dark' : 'light') : theme;
