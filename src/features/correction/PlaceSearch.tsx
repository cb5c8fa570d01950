import { Search } from 'lucide-react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasLatinLetters } from '../../domain/arabic/search-key.ts';
import type { Place, PlaceId, PlaceKind } from '../../domain/gazetteer/place.ts';
import { searchPlaces } from '../../domain/gazetteer/search-places.ts';
import type { Position } from '../../domain/geo/position.ts';
import { formatPosition } from '../../i18n/format.ts';
import { selectLatinNames, selectPlaceName } from '../../state/gazetteer-slice.ts';
import { usePlaceLabels } from '../../state/place-labels.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { KindSign } from '../../ui/KindSign.tsx';

const MOST_FOUND = 8;

interface PlaceSearchProps {
  /** What the field is called where it is not for any other place. */
  readonly label?: string;
  /** The kinds of place that are sought; all where none are named. */
  readonly kinds?: readonly PlaceKind[];
  readonly onFind: (placeId: PlaceId) => void;
}

/** A search through the whole gazetteer, in Arabic or in the interface's language; what is pressed is given. */
export function PlaceSearch({ label, kinds, onFind }: PlaceSearchProps) {
  const { t } = useTranslation();
  const name = label ?? t('correction.search');
  const id = useId();
  const store = useAppStore();
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed);
  const found = useFound(sought, kinds);
  const labels = usePlaceLabels(found.map((place) => place.id));
  return (
    <div className="correction-search">
      <label className="field field-search" htmlFor={id}>
        <Search aria-hidden size="1.125rem" />
        <span className="visually-hidden">{name}</span>
        <input
          id={id}
          type="search"
          value={typed}
          placeholder={name}
          autoComplete="off"
          onChange={(event) => {
            setTyped(event.target.value);
            if (hasLatinLetters(event.target.value)) store.getState().askForLatinNames();
          }}
        />
      </label>
      <div role="status" className={found.length > 0 ? 'visually-hidden' : 'correction-hint'}>
        {sought !== '' && t('correction.found', { count: found.length })}
      </div>
      {found.length > 0 && (
        <ul className="correction-found">
          {found.map((place) => (
            <li key={place.id}>
              <FoundPlace
                place={place}
                position={labels.find((label) => label.placeId === place.id)?.position}
                onFind={() => {
                  setTyped('');
                  onFind(place.id);
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function useFound(sought: string, kinds?: readonly PlaceKind[]): readonly Place[] {
  const gazetteer = useAppState((state) => state.gazetteer);
  const names = useAppState((state) => state.placeNames);
  const latinNames = useAppState(selectLatinNames);
  return useMemo(() => {
    if (gazetteer.status !== 'ready') return [];
    const found = searchPlaces(gazetteer.value, [names, latinNames], sought, kinds ? Infinity : MOST_FOUND);
    return kinds ? found.filter(({ kind }) => kinds.includes(kind)).slice(0, MOST_FOUND) : found;
  }, [gazetteer, names, latinNames, sought, kinds]);
}

interface FoundPlaceProps {
  readonly place: Place;
  /** Where it is, if nothing else tells it apart from another of the list. */
  readonly position: Position | undefined;
  readonly onFind: () => void;
}

function FoundPlace({ place, position, onFind }: FoundPlaceProps) {
  const { t, i18n } = useTranslation();
  const name = useAppState(selectPlaceName(place.id));
  const country = useAppState((state) => (place.country ? selectPlaceName(place.country)(state) : null));
  return (
    <button type="button" className="correction-option" onClick={onFind}>
      <KindSign kind={place.kind} />
      <span>
        <bdi>{name}</bdi>
        <span className="correction-hint">
          {t(`kinds.${place.kind}`)}
          {country !== null && <> {t('places.inCountry', { country })}</>}
          {position && (
            <>
              {' · '}
              <bdi>{formatPosition(position, 2, i18n)}</bdi>
            </>
          )}
        </span>
      </span>
    </button>
  );
}
