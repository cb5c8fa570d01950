import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pane } from 'react-leaflet';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import type { ArticlePlace } from '../../state/article-places.ts';
import { selectFocusedPlaceId } from '../../state/focus-slice.ts';
import { useAppState, useLaterState } from '../../state/store-context.ts';
import { arrangeSigns, type PlacedSign } from './arrange-signs.ts';
import { ContextNames } from './ContextNames.tsx';
import { CountryName } from './CountryName.tsx';
import {
  candidateBoxes,
  candidateSpots,
  groupsBeside,
  namesBeside,
  useCandidates,
} from './candidate-spots.ts';
import { countryAt } from './country-at.ts';
import { FarPointers } from './FarPointers.tsx';
import { GroupMarker } from './GroupMarker.tsx';
import { LeadLine } from './LeadLine.tsx';
import { mainPlaces } from './main-places.ts';
import { nearGroups } from './near-groups.ts';
import { OffscreenHint } from './OffscreenHint.tsx';
import { extentsOf } from './outline-extents.ts';
import { PlaceMarker } from './PlaceMarker.tsx';
import type { PlaceGroup, PlaceGroups } from './place-groups.ts';
import { keepSameSigns } from './same-signs.ts';
import { useMapView } from './use-map-view.ts';
import { useMeasure } from './use-measure.ts';
import { useLetters } from './use-named-by.ts';
import { usePlaceNames } from './use-place-names.ts';
import { type RovingSign, useRovingSigns } from './use-roving-signs.ts';

interface ArticleSignsProps {
  readonly places: readonly ArticlePlace[];
  readonly groups: PlaceGroups;
  readonly onOpenGroup: (group: PlaceGroup) => void;
  /** Where the signs at the map's edge go. */
  readonly edges: HTMLElement | null;
}

interface SignsProps extends ArticleSignsProps {
  readonly focused: PlaceId | null;
}

const TARGET = 24;
const TOUCH_TARGET = 40;

/** All that stands on the map by name: the article's places, groups and countries, and the base map's own names. */
export function ArticleSigns(props: ArticleSignsProps) {
  const focused = useLaterState(selectFocusedPlaceId);
  return <Signs {...props} focused={focused} />;
}

/** A sign in focus is lit by itself; that room is found for its name comes after. */
const Signs = memo(function Signs({ places, groups, onOpenGroup, edges, focused }: SignsProps) {
  const { t } = useTranslation();
  const view = useMapView();
  const measure = useMeasure();
  const lettersOf = useLetters();
  const { nameOf, direction } = usePlaceNames();
  const outlines = useAppState((state) => state.outlines);
  const separator = t('map.nameSeparator');
  const countries = useMemo(() => places.filter(({ place }) => place.kind === 'country'), [places]);
  const [stop, setStop] = useState<PlaceId | null>(null);
  const main = mainPlaces(places);
  const far = useMemo(() => {
    const held = new Set(main);
    return places.filter((each) => !held.has(each));
  }, [places, main]);
  const candidates = useCandidates();
  // While the reader decides, what she decides between goes before the article's own signs.
  const chosen = useMemo(
    () => candidateBoxes(candidateSpots(candidates, view.project)),
    [candidates, view.project],
  );
  const standing = useMemo(
    () => groupsBeside(groups.at(view.zoom), chosen, view.project),
    [groups, chosen, view],
  );
  const drawn = useKept(
    useMemo(() => nearGroups(standing, view, [focused, stop]), [standing, view, focused, stop]),
  );
  const before = useRef<ReadonlyMap<string, PlacedSign>>(new Map());
  const arrangement = useMemo(() => {
    const arranged = arrangeSigns({
      groups: drawn,
      countries,
      main,
      far,
      view,
      kept: chosen,
      nameOf,
      lettersOf,
      separator,
      direction,
      measure,
      focused,
      countryAt: countryAt(outlines),
      extents: extentsOf(outlines),
      target: matchMedia('(pointer: coarse)').matches ? TOUCH_TARGET : TARGET,
    });
    return {
      ...arranged,
      signs: keepSameSigns(before.current, arranged.signs),
      names: namesBeside(arranged.names, chosen, view.project),
    };
  }, [
    drawn,
    chosen,
    countries,
    main,
    far,
    view,
    nameOf,
    lettersOf,
    separator,
    direction,
    measure,
    focused,
    outlines,
  ]);
  useEffect(() => {
    before.current = new Map(arrangement.signs.map((sign) => [sign.group.key, sign]));
  }, [arrangement]);
  const { signs, names, pointers, taken } = arrangement;
  // The keyboard goes round all of them; what is far off is drawn when it comes there.
  const rovingSigns = useMemo(
    () => inTextOrder(standing, arrangement, places),
    [standing, arrangement, places],
  );
  const rovingProps = useRovingSigns(rovingSigns, direction, { focused, stop, setStop });
  return (
    <>
      <ContextNames places={places} view={view} nameOf={nameOf} measure={measure} taken={taken} />
      <Pane name="leadLines" style={{ zIndex: 440 }}>
        {signs.map(
          ({ group, at, moved }) => moved && <LeadLine key={group.key} from={group.position} to={at} />,
        )}
        {names.map(
          ({ country: { place }, leadFrom }) =>
            leadFrom && <LeadLine key={place.id} from={place.position} to={leadFrom} />,
        )}
      </Pane>
      {names.map((placed) => (
        <CountryName
          key={placed.country.place.id}
          placed={placed}
          nameOf={nameOf}
          roving={rovingProps(placed.country.place.id)}
        />
      ))}
      {signs.map((sign) => {
        const { key, members } = sign.group;
        const common = { sign, nameOf, separator, direction, roving: rovingProps(key) };
        return members.length === 1 ? (
          <PlaceMarker key={key} {...common} member={members[0]} />
        ) : (
          <GroupMarker key={key} {...common} onOpen={onOpenGroup} />
        );
      })}
      <FarPointers pointers={pointers} frame={view.frame} nameOf={nameOf} into={edges} />
      <OffscreenHint
        view={view}
        places={places}
        pointed={pointers.flatMap((each) => each.places)}
        obstacles={pointers.map(({ box }) => box)}
        nameOf={nameOf}
        measure={measure}
        into={edges}
      />
    </>
  );
});

/** The list of before where it holds the same, so that nothing is worked out anew from it. */
function useKept<T>(list: readonly T[]): readonly T[] {
  const [kept, setKept] = useState(list);
  const isSame = kept.length === list.length && kept.every((each, index) => each === list[index]);
  if (!isSame) setKept(list);
  return isSame ? kept : list;
}

function inTextOrder(
  groups: readonly PlaceGroup[],
  { signs, names }: Pick<ReturnType<typeof arrangeSigns>, 'signs' | 'names'>,
  places: readonly ArticlePlace[],
): readonly RovingSign[] {
  const placed = new Map(signs.map(({ group, at }) => [group.key, at]));
  const order = new Map(places.map(({ place }, index) => [place.id, index]));
  const first = ({ ids }: RovingSign) => (ids[0] && order.get(ids[0])) ?? 0;
  return [
    ...groups.map(({ key, members, position }) => ({
      key,
      ids: members.map(({ place }) => place.id),
      at: placed.get(key) ?? position,
    })),
    ...names.map(({ country, at }) => ({ key: country.place.id, ids: [country.place.id], at })),
  ].sort((a, b) => first(a) - first(b));
}
