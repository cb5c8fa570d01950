import { isWhereArabicIsSpoken } from '../domain/gazetteer/arabic-speaking.ts';
import type { PlaceId } from '../domain/gazetteer/place.ts';
import { transliterationOf } from '../domain/transliteration/transliteration-of.ts';
import type { AppState } from './app-state.ts';
import { selectLatinNames, selectPlace } from './gazetteer-slice.ts';

/**
 * A name of a place as it is written, in Latin letters: transliterated where its vowels are known; else the romanised name
 * of the gazetteer where there is one, which has to be asked for; else null.
 */
export const selectRomanised =
  (written: string, id: PlaceId) =>
  (state: AppState): string | null => {
    const transliterated = transliterationOf(written, id);
    if (transliterated !== null) return transliterated;
    const place = selectPlace(id)(state);
    if (!place || !isWhereArabicIsSpoken(place)) return null;
    const latin = state.preferences.language === 'en' ? state.placeNames : selectLatinNames(state);
    return latin.get(id) ?? null;
  };
