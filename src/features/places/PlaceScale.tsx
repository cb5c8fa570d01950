import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { liesIn } from '../../domain/gazetteer/lies-in.ts';
import type { Place, PlaceId } from '../../domain/gazetteer/place.ts';
import { compareSize, type SizeComparison } from '../../domain/geo/compare-size.ts';
import { formatCount } from '../../i18n/format.ts';
import { insideOf, withArticle } from '../../i18n/name-in-sentence.ts';
import { selectArticlePlaces } from '../../state/article-places.ts';
import { selectPlace, selectPlaceName } from '../../state/gazetteer-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';

/** Of an area in focus: which of the text's places lie in it, how large it is, and beside what the reader knows. */
export function PlaceScale({ place }: { place: Place }) {
  return (
    <>
      <PlacesInside area={place} />
      <AreaComparison area={place} />
    </>
  );
}

function PlacesInside({ area }: { area: Place }) {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  const places = useAppState(selectArticlePlaces);
  const areaName = useAppState(selectPlaceName(area.id));
  const inside = useMemo(
    () => places.filter(({ place }) => liesIn(place, area.id, (id) => selectPlace(id)(store.getState()))),
    [places, area, store],
  );
  if (inside.length === 0) return null;
  return (
    <p className="place-inside">
      <span>
        {t('mapTools.inside', { count: inside.length, area: insideOf(areaName, area, i18n.language) })}
      </span>
      {inside.map(({ place }) => (
        <button
          key={place.id}
          type="button"
          className="place-chip"
          onClick={() => store.getState().focusPlace(place.id, 'list')}
        >
          <PlaceName id={place.id} />
        </button>
      ))}
    </p>
  );
}

function PlaceName({ id }: { id: PlaceId }) {
  return <bdi>{useAppState(selectPlaceName(id))}</bdi>;
}

/** Areas that are offered for comparison besides those of the text: small and large ones that many know. */
const WELL_KNOWN = ['iso:EG', 'iso:LB', 'iso:QA', 'iso:JO', 'iso:FR', 'iso:BH', 'iso:SA'] as PlaceId[];

function AreaComparison({ area }: { area: Place }) {
  const { t, i18n } = useTranslation();
  const outlines = useAppState((state) => state.outlines);
  const places = useAppState(selectArticlePlaces);
  const names = useAppState((state) => state.placeNames);
  const store = useAppStore();
  const [chosen, setChosen] = useState<PlaceId | null>(null);
  const sizes = outlines.status === 'ready' ? outlines.value.areas : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names are what the selector reads from the store
  const others = useMemo(() => {
    const ids = new Set([...places.map(({ place }) => place.id), ...WELL_KNOWN]);
    return [...ids]
      .filter((id) => id !== area.id && sizes?.has(id))
      .map((id) => {
        const state = store.getState();
        const name = selectPlaceName(id)(state);
        return { id, name: withArticle(name, selectPlace(id)(state) ?? { kind: 'country' }, i18n.language) };
      });
  }, [places, area, sizes, names, store, i18n.language]);
  const size = sizes?.get(area.id);
  const other = others.find(({ id }) => id === chosen) ?? nearestInSize(others, size, sizes);
  const known = other && sizes?.get(other.id);
  if (size === undefined || !other || known === undefined) return null;
  const comparison = compareSize(size, known);
  // The field that says with what stands in the sentence where its name would.
  const [before, after] = sentence(comparison).split(SLOT_ISOLATED);
  function sentence(compared: SizeComparison): string {
    const area = formatCount(roundArea(size ?? 0), i18n.language);
    const values = { area, other: SLOT };
    switch (compared.kind) {
      case 'alike':
        return t('mapTools.alike', values);
      case 'larger':
        return t('mapTools.larger', values);
      case 'smaller':
        return t('mapTools.smaller', values);
      case 'times':
        return t('mapTools.times', { ...values, count: compared.times });
      case 'fraction':
        return t('mapTools.fraction', { ...values, count: compared.parts });
    }
  }
  return (
    <p className="place-size">
      {before}
      <select
        aria-label={t('mapTools.compareWith')}
        value={other.id}
        onChange={(event) => setChosen(event.target.value as PlaceId)}
      >
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {after}
    </p>
  );
}

/** Stands for the field in its sentence, and isolated as every value of a sentence is. */
const SLOT = '\uE000';
const SLOT_ISOLATED = `\u2068${SLOT}\u2069`;

/** The one that is easiest to compare with. */
function nearestInSize<Other extends { readonly id: PlaceId }>(
  others: readonly Other[],
  size: number | undefined,
  sizes: ReadonlyMap<PlaceId, number> | null,
): Other | undefined {
  const apart = ({ id }: Other) => Math.abs(Math.log((sizes?.get(id) ?? 1) / (size ?? 1)));
  return [...others].sort((a, b) => apart(a) - apart(b))[0];
}

/** Borders are drawn more finely than they are agreed upon: two figures tell an area. */
function roundArea(km2: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(km2)) - 1);
  return Math.round(km2 / step) * step;
}
