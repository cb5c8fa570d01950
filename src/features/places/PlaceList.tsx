import { Search } from 'lucide-react';
import { type KeyboardEvent, memo, useDeferredValue, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { hasLatinLetters } from '../../domain/arabic/latin-letters.ts';
import { isOwnPlace } from '../../domain/correction/correction.ts';
import type { Place, PlaceId } from '../../domain/gazetteer/place.ts';
import { selectArticlePlaces, selectNoneFound } from '../../state/article-places.ts';
import { selectFocusedPlaceId } from '../../state/focus-slice.ts';
import { selectLatinNames } from '../../state/gazetteer-slice.ts';
import { fetchedAhead, fromRestOn, partAhead } from '../../state/on-demand.ts';
import { PLACE_ORDERS, type PlaceOrder } from '../../state/preferences-slice.ts';
import { useAppState, useAppStore, useLaterState } from '../../state/store-context.ts';
import { useGrowing } from '../../ui/use-growing.ts';
import { HereSwitch } from './HereSwitch.tsx';
import { orderPlaces } from './order-places.ts';
import { PlaceRow } from './PlaceRow.tsx';
import { placesParts } from './parts-ahead.ts';

const HereSentences = fetchedAhead(() => placesParts().then((parts) => parts.HereSentences));
const DoubtSwitch = fromRestOn(() => placesParts().then((parts) => parts.DoubtSwitch));
const NoMatch = fetchedAhead(() => placesParts().then((parts) => parts.NoMatch));
// What levels spellings weighs something, and nobody searches a list before it is there.
const useListSearch = partAhead(() => placesParts().then((parts) => parts.listSearch));
const useDoubtful = partAhead(() => placesParts().then((parts) => parts.selectDoubtfulPlaces));
const useTellRowsApart = partAhead(() => placesParts().then((parts) => parts.tellRowsApart));

const ORDER_TEXTS = {
  text: 'places.orderText',
  frequency: 'places.orderFrequency',
  name: 'places.orderName',
} as const satisfies Record<PlaceOrder, string>;

/** The article's places as a list, the keyboard's and the screen reader's way to everything the map shows. */
export const PlaceList = memo(function PlaceList() {
  const { t, i18n } = useTranslation();
  const typed = useAppState((state) => state.listFilter);
  // The field shows a letter at once; the list of a book follows when there is time.
  const sought = useDeferredValue(typed);
  const hereOnly = useAppState((state) => state.hereOnly);
  const articlePlaces = useAppState(selectArticlePlaces);
  const names = useAppState((state) => state.placeNames);
  const latinNames = useAppState(selectLatinNames);
  const order = useAppState((state) => state.preferences.placeOrder);
  const store = useAppStore();
  const noneFound = useAppState(selectNoneFound);
  const isEmpty = articlePlaces.length === 0;
  const search = useListSearch(sought !== '');
  useEffect(() => () => store.getState().filterList(''), [store]);

  const named = useMemo(
    () =>
      articlePlaces.map(({ place, count }) => ({
        place,
        count,
        name: names.get(place.id) ?? place.names[0],
        hiddenName: null,
      })),
    [articlePlaces, names],
  );
  const hasAlike = useMemo(
    () =>
      new Set(named.map(({ name }) => name)).size < named.length ||
      named.some(({ place }) => place.kind === 'division' || isOwnPlace(place.id)),
    [named],
  );
  const tellApart = useTellRowsApart(hasAlike);
  const doubtfulOnly = useAppState((state) => state.doubtfulOnly);
  const selectDoubtful = useDoubtful(doubtfulOnly);
  const places = useMemo(() => {
    const told = hasAlike ? tellApart?.(named, i18n, store.getState()) : undefined;
    const rows = named.map((row) => ({ ...row, told: told?.get(row.place.id) ?? null }));
    const doubted = doubtfulOnly && selectDoubtful?.(store.getState());
    return orderPlaces(
      doubted ? rows.filter(({ place }) => doubted.has(place.id)) : rows,
      order,
      i18n.language,
    );
  }, [named, hasAlike, tellApart, doubtfulOnly, selectDoubtful, order, i18n, i18n.language, store]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names that are compared are read from the store.
  const { listed, unlocated } = useMemo(
    () =>
      search && sought !== ''
        ? search.find(sought, places, store.getState())
        : { listed: places, unlocated: 0 },
    [places, sought, latinNames, search, store],
  );

  return (
    <section className="place-list" aria-labelledby="places">
      <div className="place-list-head">
        <h2 id="places" tabIndex={-1}>
          {t('places.label')}
        </h2>
        {isEmpty || <HereSwitch />}
        {!isEmpty && !hereOnly && (
          <>
            <label className="field field-select">
              <span className="field-select-name">{t('places.order')}</span>
              <select
                value={order}
                onChange={(event) =>
                  store
                    .getState()
                    .prefer({ placeOrder: PLACE_ORDERS.find((each) => each === event.target.value) })
                }
              >
                {PLACE_ORDERS.map((each) => (
                  <option key={each} value={each}>
                    {t(ORDER_TEXTS[each])}
                  </option>
                ))}
              </select>
            </label>
            <label className="field field-search">
              <Search aria-hidden size="1.125rem" />
              <span className="visually-hidden">{t('places.filter')}</span>
              <input
                type="search"
                dir={typed === '' ? undefined : 'auto'}
                placeholder={t('places.filter')}
                autoComplete="off"
                value={typed}
                onKeyDown={({ key }) =>
                  sought === typed && search?.answerKey(key, sought, listed, store.getState())
                }
                onChange={(event) => {
                  store.getState().filterList(event.target.value);
                  if (hasLatinLetters(event.target.value)) store.getState().askForLatinNames();
                }}
              />
            </label>
          </>
        )}
      </div>
      {noneFound && (
        <p className="places-empty">
          {t('places.none')} {t('places.markByHand')}
        </p>
      )}
      {hereOnly && !isEmpty ? (
        <HereSentences />
      ) : (
        <>
          <DoubtSwitch />
          <Rows listed={listed} sought={sought} />
          {!isEmpty && listed.length + unlocated === 0 && <NoMatch sought={sought} />}
          <p role="status" className="visually-hidden">
            {sought === '' ? '' : t('places.listed', { count: listed.length + unlocated })}
          </p>
        </>
      )}
    </section>
  );
});

interface ListedPlace {
  readonly place: Place;
  readonly name: string;
  /** What it was found by in a search, where that is no name that its row shows anyway. */
  readonly hiddenName: string | null;
  /** What tells it in words from another row. */
  readonly told: string | null;
  readonly count: number;
}

/** Rows that are laid out together; even, since a wide screen sets them in two columns. */
const TOGETHER = 12;
/** So many pieces are shown at once when something else is sought, and as many more each time these have been painted. */
const AT_ONCE = 3;

interface RowsProps {
  readonly listed: readonly ListedPlace[];
  readonly sought: string;
}

/**
 * The rows, made anew only when others are listed or the Tab key's stop moves. Those of a book stand in pieces, of which
 * the browser lays out and draws only what is in sight; to a reader by ear it is one list.
 */
const Rows = memo(function Rows({ listed, sought }: RowsProps) {
  const tabStop = useTabStop(listed);
  const pieces = useMemo(() => inPieces(listed), [listed]);
  const shown = useGrowing(sought, pieces.length, AT_ONCE);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <ul> could not hold the pieces
    <div className="place-rows" role="list" onKeyDown={moveAlongRows}>
      {pieces.slice(0, shown).map((rows) => (
        <Piece
          key={rows[0]?.place.id}
          rows={rows}
          tabStop={rows.some(({ place }) => place.id === tabStop) ? tabStop : undefined}
        />
      ))}
    </div>
  );
});

interface PieceProps {
  readonly rows: readonly ListedPlace[];
  readonly tabStop: PlaceId | undefined;
}

const Piece = memo(function Piece({ rows, tabStop }: PieceProps) {
  return (
    <div className="place-rows-piece" role="presentation">
      {rows.map(({ place, name, hiddenName, told, count }) => (
        <PlaceRow
          key={place.id}
          place={place}
          name={name}
          hiddenName={hiddenName}
          told={told}
          count={count}
          tabStop={place.id === tabStop}
        />
      ))}
    </div>
  );
});

function inPieces(listed: readonly ListedPlace[]): readonly (readonly ListedPlace[])[] {
  return Array.from({ length: Math.ceil(listed.length / TOGETHER) }, (_, piece) =>
    listed.slice(piece * TOGETHER, (piece + 1) * TOGETHER),
  );
}

/** The list is one stop of the Tab key: the row in focus, else the first. */
function useTabStop(listed: readonly ListedPlace[]) {
  const focused = useLaterState(selectFocusedPlaceId);
  return (listed.find(({ place }) => place.id === focused) ?? listed[0])?.place.id;
}

/** Up, down, Home and End go along the rows. */
function moveAlongRows(event: KeyboardEvent<HTMLDivElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('button[data-place-id]')];
  const current = rows.indexOf(document.activeElement as HTMLElement);
  const target = {
    ArrowDown: rows[current + 1],
    ArrowUp: rows[current - 1],
    Home: rows[0],
    End: rows.at(-1),
  }[event.key];
  if (!target) return;
  event.preventDefault();
  target.focus();
}
