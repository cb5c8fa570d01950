import { tileAddressFault } from '../domain/geo/tile-address.ts';
import { webAddressFault } from '../domain/geo/web-address.ts';
import type { AppStore } from '../state/create-app-store.ts';
import {
  BASE_MAPS,
  DIGIT_SETS,
  LARGEST_TEXT,
  LINE_HEIGHTS,
  MARKS,
  PLACE_ORDERS,
  type Preferences,
  TEXT_WIDTHS,
  THEMES,
  TYPEFACES,
} from '../state/preferences-slice.ts';
import { PREFERENCES_KEY } from './preferences-key.ts';

type Check<Value> = (value: unknown) => value is Value;

const isOneOf =
  <Value>(values: readonly Value[]): Check<Value> =>
  (value): value is Value =>
    values.some((each) => each === value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isYes = (value: unknown): value is boolean => typeof value === 'boolean';
const orNull =
  <Value>(fits: Check<Value>): Check<Value | null> =>
  (value): value is Value | null =>
    value === null || fits(value);

/** What a preference has to be to be taken. By hand, since the library that checks other data comes after the first view. */
const CHECKS: { readonly [Name in keyof Preferences]: Check<Preferences[Name]> } = {
  language: isText,
  theme: isOneOf(THEMES),
  baseMap: isOneOf(BASE_MAPS),
  ownTiles: orNull(
    (tiles): tiles is NonNullable<Preferences['ownTiles']> =>
      typeof tiles === 'object' &&
      tiles !== null &&
      'address' in tiles &&
      'credit' in tiles &&
      isText(tiles.address) &&
      isText(tiles.credit) &&
      tileAddressFault(tiles.address) === null,
  ),
  archiveAddress: orNull(
    (address): address is string => isText(address) && webAddressFault(address) === null,
  ),
  placeOrder: isOneOf(PLACE_ORDERS),
  typeface: isOneOf(TYPEFACES),
  textSize: (size): size is number =>
    Number.isInteger(size) && Number(size) >= 0 && Number(size) <= LARGEST_TEXT,
  lineHeight: isOneOf(LINE_HEIGHTS),
  textWidth: isOneOf(TEXT_WIDTHS),
  digits: isOneOf(DIGIT_SETS),
  nameTips: orNull(isYes),
  wholeWords: isYes,
  helpKey: isYes,
  hintOver: isYes,
  hiddenMarks: (marks): marks is Preferences['hiddenMarks'] =>
    Array.isArray(marks) && marks.every(isOneOf(MARKS)),
};

/**
 * What this device remembers; nothing where it has not been asked, refuses, or holds something else. Each preference by
 * itself may be missing or of another version; what fits is taken.
 */
export function readPreferences(): Partial<Preferences> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(PREFERENCES_KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(CHECKS).flatMap(([name, fits]) => {
        const value: unknown = Reflect.get(stored, name);
        return fits(value) ? [[name, value]] : [];
      }),
    );
  } catch {
    return {};
  }
}

/** Writes every change of the preferences to the device until stopped; a refusal is told to the store. */
export function rememberPreferences(store: AppStore): () => void {
  return store.subscribe(({ preferences, tell }, before) => {
    if (preferences === before.preferences) return;
    try {
      localStorage.setItem(PREFERENCES_KEY, JSON.stringify(preferences));
    } catch {
      tell('storage-refused');
    }
  });
}
