import type { StateCreator } from 'zustand';
import type { TileSource } from '../domain/geo/tile-address.ts';
import { MENTION_STRENGTHS } from '../domain/recognition/strengths.ts';
import type { AppState } from './app-state.ts';

/** A BCP 47 tag of a language the interface speaks; which there are is known to `i18n`. */
export type Language = string;

export const THEMES = ['system', 'light', 'sepia', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const BASE_MAPS = ['outline', 'openstreetmap', 'own', 'archive'] as const;
export type BaseMap = (typeof BASE_MAPS)[number];

export const PLACE_ORDERS = ['text', 'frequency', 'name'] as const;
export type PlaceOrder = (typeof PLACE_ORDERS)[number];

export const TYPEFACES = ['naskh', 'amiri', 'sans'] as const;
export type Typeface = (typeof TYPEFACES)[number];

export const LINE_HEIGHTS = ['close', 'usual', 'loose'] as const;
export type LineHeight = (typeof LINE_HEIGHTS)[number];

export const TEXT_WIDTHS = ['narrow', 'usual', 'wide'] as const;
export type TextWidth = (typeof TEXT_WIDTHS)[number];

/** The text can be set in so many steps above the smallest. */
export const LARGEST_TEXT = 6;

/** European digits, or those that the interface's language has besides: ٠١٢٣, ۰۱۲۳. */
export const DIGIT_SETS = ['latn', 'arab'] as const;
export type DigitSet = (typeof DIGIT_SETS)[number];

/** What can be lit in the text: places by how strongly the text is about them, and adjectives of nationality. */
export const MARKS = [...MENTION_STRENGTHS, 'nationality'] as const;
export type Mark = (typeof MARKS)[number];

/** What the reader chose and the device remembers. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly baseMap: BaseMap;
  /** Where the tiles of the reader's own base map come from, if any were given. */
  readonly ownTiles: TileSource | null;
  /** Where the archive of tiles of the reader's own lies, if it is on the web. */
  readonly archiveAddress: string | null;
  readonly placeOrder: PlaceOrder;
  readonly typeface: Typeface;
  /** A step from 0 to `LARGEST_TEXT`. */
  readonly textSize: number;
  readonly lineHeight: LineHeight;
  readonly textWidth: TextWidth;
  readonly digits: DigitSet;
  /** What is not lit, in the text nor, where it is a place, on the map and in the list. */
  readonly hiddenMarks: readonly Mark[];
  /** Whether a lit name that is pointed at tells itself; null leaves it to the language of the interface. */
  readonly nameTips: boolean | null;
  /** Whether find looks for whole words alone. */
  readonly wholeWords: boolean;
  /** Whether the question mark opens the list of keys. */
  readonly helpKey: boolean;
  /** Whether the first steps need be told no more. */
  readonly hintOver: boolean;
}

export interface PreferencesSlice {
  readonly preferences: Preferences;
  prefer(change: Partial<Preferences>): void;
}

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'ar',
  theme: 'system',
  baseMap: 'outline',
  ownTiles: null,
  archiveAddress: null,
  placeOrder: 'text',
  typeface: 'naskh',
  textSize: 2,
  lineHeight: 'usual',
  textWidth: 'usual',
  digits: 'latn',
  hiddenMarks: [],
  nameTips: null,
  wholeWords: false,
  helpKey: true,
  hintOver: false,
};

export const createPreferencesSlice: StateCreator<AppState, [], [], PreferencesSlice> = (set) => ({
  preferences: DEFAULT_PREFERENCES,
  prefer: (change) => set((state) => ({ preferences: { ...state.preferences, ...change } })),
});
