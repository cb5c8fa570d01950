import type { i18n } from 'i18next';
import type { Place, PlaceId } from '../domain/gazetteer/place.ts';
import { isPseudo, type LanguageTag } from '../i18n/languages.ts';
import { loadTexts, showTexts } from '../i18n/set-up.ts';
import { fetchPlaceNames } from '../services/place-names.ts';
import type { AppStore } from '../state/create-app-store.ts';
import type { Outcome } from '../state/failure.ts';
import { placesKnown } from './places-known.ts';
import { typefacesOrPatience } from './typefaces.ts';

/**
 * Names the places in the language that the page is in. Before the gazetteer is there, only the article that the page comes
 * with has places to name; all others are named when it arrives, and nobody waits for that.
 */
export async function namePlacesIn(store: AppStore, language: LanguageTag): Promise<void> {
  const { gazetteer, firstNames, namePlaces } = store.getState();
  const all = nameAllIn(store, language);
  if (gazetteer.status === 'ready') return all;
  namePlaces(firstNames.get(language) ?? new Map());
}

/**
 * Where the names do not arrive, the Arabic ones stand in and the reader is told. Names that arrive when the page has turned
 * to another language came too late.
 */
async function nameAllIn(store: AppStore, language: LanguageTag): Promise<void> {
  const names = await namesIn(language, placesKnown(store));
  if (document.documentElement.lang !== language) return;
  if (names.ok) return store.getState().namePlaces(names.value);
  store.getState().namePlaces(new Map());
  store.getState().tell('names-unreachable');
}

/** A pseudo-language calls places as English does, in its own way of writing. */
async function namesIn(
  language: LanguageTag,
  places: Promise<readonly Place[]>,
): Promise<Outcome<ReadonlyMap<PlaceId, string>>> {
  if (!isPseudo(language)) return fetchPlaceNames(language, places);
  const [english, { pseudoText }] = await Promise.all([
    fetchPlaceNames('en', places),
    import('../i18n/pseudo-texts.ts'),
  ]);
  if (!english.ok) return english;
  return { ok: true, value: new Map([...english.value].map(([id, name]) => [id, pseudoText(name)])) };
}

/**
 * Changes the interface's language in place: its texts arrive first, then everything turns at once. When they do not
 * arrive all stays as it was. Of two changes the later one wins.
 */
export async function changeLanguage(store: AppStore, texts: i18n, language: LanguageTag): Promise<void> {
  const ticket = ++latestTicket;
  try {
    await Promise.all([loadTexts(texts, language), typefacesOrPatience(language)]);
  } catch {
    return store.getState().tell('locale-unreachable');
  }
  if (ticket !== latestTicket) return;
  await Promise.all([showTexts(texts, language), namePlacesIn(store, language)]);
  if (ticket === latestTicket) store.getState().prefer({ language });
}

let latestTicket = 0;
