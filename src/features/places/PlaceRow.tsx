import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '../../domain/gazetteer/place.ts';
import { formatCount } from '../../i18n/format.ts';
import { selectFocusedPlaceId, selectPreviewedPlaceId } from '../../state/focus-slice.ts';
import { usePlaceLight } from '../../state/place-light.ts';
import { useAppStore } from '../../state/store-context.ts';
import { KindSign } from '../../ui/KindSign.tsx';
import { ArabicName } from './ArabicName.tsx';

interface PlaceRowProps {
  readonly place: Place;
  readonly name: string;
  /** A further name, by which a search found it. */
  readonly hiddenName: string | null;
  readonly count: number;
  readonly tabStop: boolean;
}

/** A place in the list: its sign, its name in the interface's language and in Arabic, how often it is named. */
export const PlaceRow = memo(function PlaceRow({ place, name, hiddenName, count, tabStop }: PlaceRowProps) {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  const inFocus = usePlaceLight([place.id], (state) => selectFocusedPlaceId(state) === place.id);
  const previewed = usePlaceLight([place.id], (state) => selectPreviewedPlaceId(state) === place.id);
  const preview = () => store.getState().hoverPlace(place.id, 'list');
  const endPreview = () => store.getState().endHover(place.id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: its list is none of the <ul> kind
    <div role="listitem">
      <button
        type="button"
        className="place-row"
        data-place-id={place.id}
        data-previewed={previewed || undefined}
        aria-current={inFocus ? 'true' : undefined}
        tabIndex={tabStop ? 0 : -1}
        onClick={() => store.getState().focusPlace(place.id, 'list')}
        onPointerEnter={preview}
        onPointerLeave={endPreview}
        onFocus={preview}
        onBlur={endPreview}
      >
        <KindSign kind={place.kind} />
        <span className="place-row-names">
          <bdi>{name}</bdi>
          <ArabicName place={place} shownName={name} />
          {hiddenName !== null && (
            <bdi className="place-row-found" lang={place.names.includes(hiddenName) ? 'ar' : 'en'}>
              {hiddenName}
            </bdi>
          )}
          <span className="visually-hidden">{t(`kinds.${place.kind}`)}</span>
        </span>
        <span className="place-row-count" aria-hidden>
          {formatCount(count, i18n.language)}
        </span>
        <span className="visually-hidden">{t('reader.mentionCount', { count })}</span>
      </button>
    </div>
  );
});
