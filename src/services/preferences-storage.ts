import * as v from 'valibot';
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

/** Each preference by itself may be missing or of another version; what fits is taken. */
const StoredPreferences = v.object({
  language: v.fallback(v.optional(v.string()), undefined),
  theme: v.fallback(v.optional(v.picklist(THEMES)), undefined),
  baseMap: v.fallback(v.optional(v.picklist(BASE_MAPS)), undefined),
  ownTiles: v.fallback(
    v.optional(
      v.nullable(
        v.pipe(
          v.object({ address: v.string(), credit: v.string() }),
          v.check(({ address }) => tileAddressFault(address) === null),
        ),
      ),
    ),
    undefined,
  ),
  archiveAddress: v.fallback(
    v.optional(
      v.nullable(
        v.pipe(
          v.string(),
          v.check((address) => webAddressFault(address) === null),
        ),
      ),
    ),
    undefined,
  ),
  placeOrder: v.fallback(v.optional(v.picklist(PLACE_ORDERS)), undefined),
  typeface: v.fallback(v.optional(v.picklist(TYPEFACES)), undefined),
  textSize: v.fallback(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LARGEST_TEXT))),
    undefined,
  ),
  lineHeight: v.fallback(v.optional(v.picklist(LINE_HEIGHTS)), undefined),
  textWidth: v.fallback(v.optional(v.picklist(TEXT_WIDTHS)), undefined),
  digits: v.fallback(v.optional(v.picklist(DIGIT_SETS)), undefined),
  nameTips: v.fallback(v.optional(v.nullable(v.boolean())), undefined),
  hintOver: v.fallback(v.optional(v.boolean()), undefined),
  hiddenMarks: v.fallback(v.optional(v.array(v.picklist(MARKS))), undefined),
});

/** What this device remembers; nothing where it has not been asked, refuses, or holds something else. */
export function readPreferences(): Partial<Preferences> {
  try {
    const parsed = v.safeParse(
      StoredPreferences,
      JSON.parse(localStorage.getItem(PREFERENCES_KEY) ?? 'null'),
    );
    if (!parsed.success) return {};
    return Object.fromEntries(Object.entries(parsed.output).filter(([, value]) => value !== undefined));
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
