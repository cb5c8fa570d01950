import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { kindWord } from '../../domain/gazetteer/kind-word.ts';
import type { Place } from '../../domain/gazetteer/place.ts';
import { formatCount } from '../../i18n/format.ts';
import { usePlaceLight } from '../../state/place-light.ts';
import { placePreview } from '../../state/place-preview.ts';
import { useAppStore } from '../../state/store-context.ts';
import { KindSign } from '../../ui/KindSign.tsx';
import { ArabicName } from './ArabicName.tsx';

interface PlaceRowProps {
  readonly place: Place;
  readonly name: string;
  /** A further name, by which a search found it. */
  readonly hiddenName: string | null;
  /** What it is or where, if its names do not tell it from another row. */
  readonly told: string | null;
  readonly count: number;
  readonly tabStop: boolean;
}

/** A place in the list: its sign, its name in the interface's language and in Arabic, how often it is named. */
export const PlaceRow = memo(function PlaceRow({
  place,
  name,
  hiddenName,
  told,
  count,
  tabStop,
}: PlaceRowProps) {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  const light = usePlaceLight([place.id]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: its list is none of the <ul> kind
    <div role="listitem">
      <button
        type="button"
        className="place-row"
        data-place-id={place.id}
        data-previewed={light === 'previewed' || undefined}
        aria-current={light === 'focused' || undefined}
        tabIndex={tabStop ? 0 : -1}
        onClick={() => store.getState().focusPlace(place.id, 'list')}
        {...placePreview(store, place.id, 'list')}
      >
        <KindSign kind={place.kind} />
        <span className="place-row-names">
          <bdi>{name}</bdi>
          <ArabicName place={place} shownName={name} />
          {hiddenName !== null && (
            <bdi className="place-row-found" lang={place.names.includes(hiddenName) ? 'ar' : 'en'}>
              {` ${hiddenName}`}
            </bdi>
          )}
          {told !== null && <bdi className="place-row-found">{` ${told}`}</bdi>}
        </span>
        <span
          className="place-row-count"
          role="img"
          aria-label={`${t(kindWord(place))} ${t('reader.mentionCount', { count })}`}
        >
          {formatCount(count, i18n.language)}
        </span>
      </button>
    </div>
  );
});
