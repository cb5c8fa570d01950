import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMap } from 'react-leaflet';
import { usePlaceLight } from '../../state/place-light.ts';
import { placePreview } from '../../state/place-preview.ts';
import { useAppStore } from '../../state/store-context.ts';
import { ArticleLetters } from '../../ui/ArticleLetters.tsx';
import { KindSign } from '../../ui/KindSign.tsx';
import { BARE_SIGN, type PlacedName } from './country-names.ts';
import { isClick } from './is-click.ts';
import { isArabicScript } from './label-text.ts';
import { MapSign } from './MapSign.tsx';
import { NameOverSign } from './NameOverSign.tsx';
import { ABOVE_ALL, currentIf, RISE } from './sign-state.ts';
import { useLetters, withLetters } from './use-named-by.ts';
import type { NameOf } from './use-place-names.ts';
import type { RovingProps } from './use-roving-signs.ts';

interface CountryNameProps {
  readonly placed: PlacedName;
  readonly nameOf: NameOf;
  readonly roving: RovingProps;
}

/** The name of a country that the article mentions, written over it, or its sign; it can be pressed as the country can. */
export const CountryName = memo(function CountryName({ placed, nameOf, roving }: CountryNameProps) {
  const { lines, namedBy, waits } = placed;
  const { place, count } = placed.country;
  const { t } = useTranslation();
  const store = useAppStore();
  const map = useMap();
  const state = usePlaceLight([place.id]);
  const preview = placePreview(store, place.id, 'map');
  const name = nameOf(place.id);
  const tellsName = lines.length === 0 && state !== 'mentioned';
  const letters = useLetters()(placed.country.namedBy);
  return (
    <MapSign at={placed.at} rise={tellsName ? ABOVE_ALL : RISE[state] - 20000}>
      <div className="map-marker" data-state={state} data-kind={place.kind}>
        <button
          type="button"
          className="map-target map-country-name"
          data-spaced={!isArabicScript(name)}
          data-bare={lines.length === 0 || undefined}
          data-waits={waits || undefined}
          data-place-id={place.id}
          aria-label={t('map.markerLabel', {
            name: withLetters(name, letters),
            kind: t(`kinds.${place.kind}`),
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
          {lines.length === 0 && <KindSign kind="country" />}
          {lines.map((line, index) => (
            <span key={line}>
              {index > 0 && ' '}
              <bdi>{line}</bdi>
              {namedBy && index === lines.length - 1 && (
                <>
                  {' '}
                  <ArticleLetters {...namedBy} />
                </>
              )}
            </span>
          ))}
        </button>
        {tellsName && (
          <NameOverSign
            name={name}
            namedBy={letters}
            direction={isArabicScript(name) ? 'rtl' : 'ltr'}
            radius={BARE_SIGN / 2}
          />
        )}
      </div>
    </MapSign>
  );
});
