import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { looksAlike } from '../../domain/arabic/looks-alike.ts';
import type { NamedPlace } from '../../domain/comparison/compare-articles.ts';
import { selectFocusedPlaceId } from '../../state/focus-slice.ts';
import { selectPlace, selectPlaceName } from '../../state/gazetteer-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { KindSign } from '../../ui/KindSign.tsx';

/** A place that compared articles name, by its name in the interface's language and in Arabic; choosing it takes the map there. */
export function ComparedPlaceRow({ placeId, count }: NamedPlace) {
  const { t } = useTranslation();
  const store = useAppStore();
  const place = useAppState(selectPlace(placeId));
  const name = useAppState(selectPlaceName(placeId));
  const arabic = place?.names[0];
  const isFocused = useAppState((state) => selectFocusedPlaceId(state) === placeId);
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isFocused) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isFocused]);
  return (
    <li>
      <button
        ref={row}
        type="button"
        className="compared-place"
        data-place-id={placeId}
        aria-current={isFocused ? 'true' : undefined}
        onClick={() => store.getState().focusPlace(placeId, 'list')}
      >
        {place && <KindSign kind={place.kind} />}
        <span className="compared-names">
          <bdi>{name}</bdi>{' '}
          {arabic !== undefined && !looksAlike(arabic, name) && (
            <span className="compared-arabic">
              <bdi lang="ar">{arabic}</bdi>
            </span>
          )}
        </span>
        <span className="compared-count">{t('reader.mentionCount', { count })}</span>
      </button>
    </li>
  );
}
