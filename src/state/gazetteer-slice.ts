import type { StateCreator } from 'zustand';
import { isOwnPlace } from '../domain/correction/correction.ts';
import type { Gazetteer } from '../domain/gazetteer/gazetteer.ts';
import type { Place, PlaceId } from '../domain/gazetteer/place.ts';
import type { AppState } from './app-state.ts';
import { selectOwnPlace } from './corrections-slice.ts';
import { type Failure, failed, LOADING, type Loaded, ready } from './failure.ts';

/** The places that can be recognised, and what they are called in the interface's language. */
export interface GazetteerSlice {
  readonly gazetteer: Loaded<Gazetteer>;
  /** The places of the article that the page comes with, known before the gazetteer is. */
  readonly firstPlaces: ReadonlyMap<PlaceId, Place>;
  /** What those are called, by language of the interface. */
  readonly firstNames: ReadonlyMap<string, ReadonlyMap<PlaceId, string>>;
  /** Display names in the interface's language; a place that lacks one shows its Arabic name. */
  readonly placeNames: ReadonlyMap<PlaceId, string>;
  /** English names, for a search typed in Latin letters in an interface of any language; asked for when first needed. */
  readonly latinNames: 'unasked' | 'asked' | ReadonlyMap<PlaceId, string>;
  gazetteerLoaded(gazetteer: Gazetteer): void;
  gazetteerFailed(failure: Failure): void;
  namePlaces(names: ReadonlyMap<PlaceId, string>): void;
  askForLatinNames(): void;
  latinNamesLoaded(names: ReadonlyMap<PlaceId, string>): void;
  /** They did not arrive; the next search asks again. */
  latinNamesFailed(): void;
}

export const createGazetteerSlice: StateCreator<AppState, [], [], GazetteerSlice> = (set) => ({
  gazetteer: LOADING,
  firstPlaces: new Map(),
  firstNames: new Map(),
  placeNames: new Map(),
  latinNames: 'unasked',
  gazetteerLoaded: (gazetteer) => set({ gazetteer: ready(gazetteer) }),
  gazetteerFailed: (failure) => set({ gazetteer: failed(failure) }),
  namePlaces: (placeNames) => set({ placeNames }),
  askForLatinNames: () => set(({ latinNames }) => (latinNames === 'unasked' ? { latinNames: 'asked' } : {})),
  latinNamesLoaded: (latinNames) => set({ latinNames }),
  latinNamesFailed: () => set({ latinNames: 'unasked' }),
});

/** The gazetteer's entry of an id, or the place that the reader put on the map under it. */
export const selectPlace =
  (id: PlaceId | null | undefined) =>
  (state: AppState): Place | undefined =>
    !id
      ? undefined
      : isOwnPlace(id)
        ? selectOwnPlace(id)(state)
        : state.gazetteer.status === 'ready'
          ? state.gazetteer.value.place(id)
          : state.firstPlaces.get(id);

/** What a place is called in the interface's language; its Arabic name, else its id, where that is not known. */
export const selectPlaceName =
  (id: PlaceId) =>
  (state: AppState): string =>
    state.placeNames.get(id) ?? selectPlace(id)(state)?.names[0] ?? id;

const NO_LATIN_NAMES: ReadonlyMap<PlaceId, string> = new Map();

/** The English names, none as long as they have not been asked for and arrived. */
export const selectLatinNames = ({ latinNames }: AppState): ReadonlyMap<PlaceId, string> =>
  typeof latinNames === 'string' ? NO_LATIN_NAMES : latinNames;
