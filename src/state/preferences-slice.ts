import type { StateCreator } from 'zustand';
import type { AppState } from './app-state.ts';

/** A BCP 47 tag of a language the interface speaks; which there are is known to `i18n`. */
export type Language = string;

export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const BASE_MAPS = ['outline', 'openstreetmap'] as const;
export type BaseMap = (typeof BASE_MAPS)[number];

export const PLACE_ORDERS = ['text', 'frequency', 'name'] as const;
export type PlaceOrder = (typeof PLACE_ORDERS)[number];

/** What the reader chose and the device remembers. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly baseMap: BaseMap;
  readonly placeOrder: PlaceOrder;
}

export interface PreferencesSlice {
  readonly preferences: Preferences;
  prefer(change: Partial<Preferences>): void;
}

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'ar',
  theme: 'system',
  baseMap: 'outline',
  placeOrder: 'text',
};

export const createPreferencesSlice: StateCreator<AppState, [], [], PreferencesSlice> = (set) => ({
  preferences: DEFAULT_PREFERENCES,
  prefer: (change) => set((state) => ({ preferences: { ...state.preferences, ...change } })),
});
