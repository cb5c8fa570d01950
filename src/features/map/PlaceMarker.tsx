import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMap } from 'react-leaflet';
import { kindWord } from '../../domain/gazetteer/kind-word.ts';
import type { ArticlePlace } from '../../state/article-places.ts';
import { usePlaceLight } from '../../state/place-light.ts';
import { placePreview } from '../../state/place-preview.ts';
import { useAppStore } from '../../state/store-context.ts';
import { KindSign } from '../../ui/KindSign.tsx';
import type { PlacedSign } from './arrange-signs.ts';
import { isClick } from './is-click.ts';
import { MapSign } from './MapSign.tsx';
import { NameOverSign } from './NameOverSign.tsx';
import { SignLabel } from './SignLabel.tsx';
import { ABOVE_ALL, currentIf, RISE } from './sign-state.ts';
import { useLetters, withLetters } from './use-named-by.ts';
import type { NameOf } from './use-place-names.ts';
import type { RovingProps } from './use-roving-signs.ts';

interface PlaceMarkerProps {
  readonly sign: PlacedSign;
  readonly member: ArticlePlace;
  readonly nameOf: NameOf;
  readonly separator: string;
  readonly direction: 'rtl' | 'ltr';
  readonly roving: RovingProps;
}

/** A place's sign on the map, by shape and colour of its kind and as large as it is often named. */
export const PlaceMarker = memo(function PlaceMarker(props: PlaceMarkerProps) {
  const { sign, member, nameOf, separator, direction, roving } = props;
  const { place, count, namedBy } = member;
  const { t } = useTranslation();
  const store = useAppStore();
  const map = useMap();
  const state = usePlaceLight([place.id]);
  const preview = placePreview(store, place.id, 'map');
  const name = nameOf(place.id);
  const tellsName = !sign.label?.wording.names.length && state !== 'mentioned';
  const letters = useLetters()(namedBy);
  return (
    <MapSign at={sign.at} rise={tellsName ? ABOVE_ALL : RISE[state]}>
      <div className="map-marker" data-state={state} data-kind={place.kind}>
        <button
          type="button"
          className="map-target"
          style={{ inlineSize: sign.size, blockSize: sign.size }}
          data-place-id={place.id}
          aria-label={t('map.markerLabel', {
            name: withLetters(name, letters),
            kind: t(kindWord(place)),
            count,
          })}
          aria-current={currentIf(state)}
          {...preview}
          {...roving}
          onFocus={() => {
            preview.onFocus();
            roving.onFocus();
          }}
          onBlur={() => {
            preview.onBlur();
            roving.onBlur();
          }}
          onClick={(event) => isClick(event, map) && store.getState().focusPlace(place.id, 'map')}
        >
          <KindSign kind={place.kind} />
        </button>
        {sign.label && <SignLabel {...sign.label} separator={separator} direction={direction} />}
        {tellsName && (
          <NameOverSign name={name} namedBy={letters} direction={direction} radius={sign.size / 2} />
        )}
      </div>
    </MapSign>
  );
});
