import { ChevronDown, ChevronUp, MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { selectMapPlaceCount } from '../state/article-places.ts';
import { selectIsSearching } from '../state/article-slice.ts';
import { selectFocusedPlaceId } from '../state/focus-slice.ts';
import { selectPlaceName } from '../state/gazetteer-slice.ts';
import { useAppState, useAppStore } from '../state/store-context.ts';
import { useSheetPull } from './use-sheet-pull.ts';

/**
 * On a phone the map's sheet peeks out with this bar: the place in focus, or how many there are. It is the one thing that
 * opens and closes the sheet, by a press or a pull; Escape closes it too.
 */
export function SheetHandle() {
  const { t } = useTranslation();
  const store = useAppStore();
  const open = useAppState((state) => state.sheetOpen);
  const focused = useAppState((state) => {
    const id = selectFocusedPlaceId(state);
    return id === null ? null : selectPlaceName(id)(state);
  });
  // A number would not be the last word on it.
  const searching = useAppState(selectIsSearching);
  const places = useAppState(selectMapPlaceCount);
  const settle = (opens: boolean) => (opens ? store.getState().openSheet() : store.getState().closeSheet());
  const { handlers, endsPull } = useSheetPull(open, settle);
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-expanded={open}
      onClick={(event) => !endsPull(event) && settle(!open)}
      {...handlers}
    >
      <MapPin aria-hidden size="1.25rem" />
      <span className="sheet-handle-text">
        <bdi>
          {focused ?? (searching ? t('reader.searching') : t('reader.placeCount', { count: places }))}
        </bdi>
      </span>
      <span className="sheet-handle-action">{open ? t('map.close') : t('map.open')}</span>
      {open ? <ChevronDown aria-hidden size="1.25rem" /> : <ChevronUp aria-hidden size="1.25rem" />}
    </button>
  );
}
