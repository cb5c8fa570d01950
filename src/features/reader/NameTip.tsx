import { useEffect } from 'react';
import { placeId } from '../../domain/gazetteer/place.ts';
import { selectPlace, selectPlaceName } from '../../state/gazetteer-slice.ts';
import { selectRomanised } from '../../state/romanised.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { Tip, type TipProps } from './Tip.tsx';

/** A lit name in the interface's language, and how it is said. */
export function NameTip({ root, link }: TipProps) {
  const store = useAppStore();
  const place = placeId(link.dataset.placeId ?? '');
  const written = link.textContent ?? '';
  const name = useAppState(selectPlaceName(place));
  const arabic = useAppState((state) => selectPlace(place)(state)?.names[0]);
  const romanised = useAppState(selectRomanised(written, place));
  const isArabic = useAppState(({ preferences }) => preferences.language === 'ar');
  useEffect(() => store.getState().askForLatinNames(), [store]);
  const shown = isArabic ? (arabic ?? name) : name;
  return (
    <Tip root={root} link={link}>
      <bdi lang={isArabic ? 'ar' : undefined}>{shown}</bdi>
      {romanised !== null && romanised !== shown && (
        <>
          {' '}
          <bdi className="romanised" lang="ar-Latn" dir="ltr">
            {romanised}
          </bdi>
        </>
      )}
    </Tip>
  );
}
