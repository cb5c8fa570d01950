import { MapPin, Search } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasLatinLetters } from '../../domain/arabic/latin-letters.ts';
import { holdsName } from '../../domain/gazetteer/holds-name.ts';
import { kindWord } from '../../domain/gazetteer/kind-word.ts';
import type { Place, PlaceId, PlaceKind } from '../../domain/gazetteer/place.ts';
import { searchPlaces } from '../../domain/gazetteer/search-places.ts';
import { parsePosition } from '../../domain/geo/parse-position.ts';
import type { Position } from '../../domain/geo/position.ts';
import { formatPosition } from '../../i18n/format.ts';
import { insideOf } from '../../i18n/name-in-sentence.ts';
import { selectArticleCountries } from '../../state/article-countries.ts';
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
  /** Takes a point that was typed as coordinates; where it is not given, none is offered. */
  readonly onPut?: (position: Position) => void;
  /** What is sought at first: of it only what has it in a name is offered. */
  readonly begun?: string;
  /** Hears what stands in the field. */
  readonly onType?: (typed: string) => void;
}

/** What a search offers: a point that coordinates can mean, or a place. */
type Option =
  | { readonly key: string; readonly position: Position }
  | { readonly key: string; readonly place: Place };

/**
 * A search through the whole gazetteer, in Arabic or in the interface's language; what is pressed is given, or by Enter what
 * the arrow keys have come to, else what was found first.
 */
export function PlaceSearch({ label, kinds, onFind, onPut, begun = '', onType }: PlaceSearchProps) {
  const { t } = useTranslation();
  const name = label ?? t('correction.search');
  const id = useId();
  const listId = `${id}-found`;
  const store = useAppStore();
  const [typed, setTyped] = useState(begun);
  const sought = useDeferredValue(typed);
  const found = useFound(sought, kinds, begun);
  const labels = usePlaceLabels(found.map((place) => place.id));
  const points = onPut ? positionsOf(sought) : [];
  const options: readonly Option[] = [
    ...points.map((position) => ({ key: `${position.lat},${position.lon}`, position })),
    ...found.map((place) => ({ key: place.id, place })),
  ];
  const all = useRef<HTMLDivElement>(null);
  const answers = options.length;
  const isAnswered = answers > 0;
  const [reached, setReached] = useState<string | null>(null);
  // Where something else was found since, the arrow keys begin anew.
  const active = options.findIndex(({ key }) => key === reached);
  const optionId = (index: number) => `${id}-${index}`;
  useEffect(
    function showFound() {
      // They would lie below the form's foot, and so would the last of more than there were.
      if (answers > 0) all.current?.scrollIntoView({ block: 'nearest' });
    },
    [answers],
  );

  useEffect(
    function showReached() {
      if (active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
    },
    [active, id],
  );

  function type(text: string) {
    setTyped(text);
    setReached(null);
    onType?.(text);
    if (hasLatinLetters(text)) store.getState().askForLatinNames();
  }

  function take(option: Option) {
    if ('position' in option) return onPut?.(option.position);
    type('');
    onFind(option.place.id);
  }

  function answerKey(event: KeyboardEvent) {
    if (event.key === 'Enter') {
      // It would send the form around the field, with something else than what is sought.
      event.preventDefault();
      const chosen = options[active] ?? options[0];
      if (chosen && sought === typed) take(chosen);
    }
    const step = { ArrowDown: 1, ArrowUp: active < 0 ? 0 : -1 }[event.key];
    if (step === undefined || !isAnswered) return;
    event.preventDefault();
    setReached(options.at((active + step) % options.length)?.key ?? null);
  }

  return (
    <div className="correction-search" ref={all}>
      <label className="field field-search" htmlFor={id}>
        <Search aria-hidden size="1.125rem" />
        <span className="visually-hidden">{name}</span>
        <input
          id={id}
          type="search"
          role="combobox"
          aria-expanded={isAnswered}
          aria-controls={isAnswered ? listId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? optionId(active) : undefined}
          dir={typed === '' ? undefined : 'auto'}
          value={typed}
          placeholder={name}
          autoComplete="off"
          onChange={(event) => type(event.target.value)}
          onKeyDown={answerKey}
        />
      </label>
      <div role="status" className={found.length > 0 ? 'visually-hidden' : 'correction-hint'}>
        {sought !== '' && points.length === 0 && t('correction.found', { count: found.length })}
      </div>
      {isAnswered && (
        <div id={listId} className="correction-found" role="listbox" aria-label={name}>
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keyboard, which it keeps
            <div
              key={option.key}
              id={optionId(index)}
              role="option"
              className="correction-option"
              tabIndex={-1}
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onPointerMove={() => setReached(option.key)}
              onClick={() => take(option)}
            >
              {'position' in option ? (
                <FoundPoint position={option.position} />
              ) : (
                <FoundPlace
                  place={option.place}
                  position={labels.find((label) => label.placeId === option.place.id)?.position}
                />
              )}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function FoundPoint({ position }: { position: Position }) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <MapPin aria-hidden size="1rem" />
      <span>
        <bdi>{formatPosition(position, 4, i18n)}</bdi>
        <span className="correction-hint">{t('correction.ownPlace')}</span>
      </span>
    </>
  );
}

/** The points that typed coordinates can mean; none for what is no coordinates. */
function positionsOf(typed: string): readonly Position[] {
  const parsed = parsePosition(typed);
  if (parsed.kind === 'none') return [];
  return parsed.kind === 'one' ? [parsed.position] : parsed.positions;
}

function useFound(sought: string, kinds: readonly PlaceKind[] | undefined, begun: string): readonly Place[] {
  const gazetteer = useAppState((state) => state.gazetteer);
  const names = useAppState((state) => state.placeNames);
  const latinNames = useAppState(selectLatinNames);
  const countries = useAppState(selectArticleCountries);
  return useMemo(() => {
    if (gazetteer.status !== 'ready') return [];
    const isProposed = sought !== '' && sought === begun;
    const most = kinds || isProposed ? Infinity : MOST_FOUND;
    const found = searchPlaces(gazetteer.value, [names, latinNames], sought, { most, countries });
    return found
      .filter((place) => !kinds || kinds.includes(place.kind))
      .filter((place) => !isProposed || holdsName(place, begun))
      .slice(0, MOST_FOUND);
  }, [gazetteer, names, latinNames, countries, sought, kinds, begun]);
}

interface FoundPlaceProps {
  readonly place: Place;
  /** Where it is, if nothing else tells it apart from another of the list. */
  readonly position: Position | undefined;
}

function FoundPlace({ place, position }: FoundPlaceProps) {
  const { t, i18n } = useTranslation();
  const name = useAppState(selectPlaceName(place.id));
  const country = useAppState((state) => (place.country ? selectPlaceName(place.country)(state) : null));
  return (
    <>
      <KindSign kind={place.kind} />
      <span>
        <bdi>{name}</bdi>
        <span className="correction-hint">
          {t(kindWord(place))}
          {country !== null &&
            ` · ${t('places.inCountry', { country: insideOf(country, { kind: 'country' }, i18n.language) })}`}
          {position && (
            <>
              {' · '}
              <bdi>{formatPosition(position, 2, i18n)}</bdi>
            </>
          )}
        </span>
      </span>
    </>
  );
}
