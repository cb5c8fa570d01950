import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMap } from 'react-leaflet';
import { formatCount } from '../../i18n/format.ts';
import { usePlaceLight } from '../../state/place-light.ts';
import type { PlacedSign } from './arrange-signs.ts';
import { isClick } from './is-click.ts';
import { MapSign } from './MapSign.tsx';
import type { PlaceGroup } from './place-groups.ts';
import { SignLabel } from './SignLabel.tsx';
import { currentIf, RISE } from './sign-state.ts';
import { useLetters, withLetters } from './use-named-by.ts';
import type { NameOf } from './use-place-names.ts';
import type { RovingProps } from './use-roving-signs.ts';

interface GroupMarkerProps {
  readonly sign: PlacedSign;
  readonly nameOf: NameOf;
  readonly separator: string;
  readonly direction: 'rtl' | 'ltr';
  readonly roving: RovingProps;
  readonly onOpen: (group: PlaceGroup) => void;
}

/** How large a group's words are beside its disc. */
const LETTERS = 0.24;

/** Several places that would cover each other: their number, and on demand a nearer look at them. */
export const GroupMarker = memo(function GroupMarker(props: GroupMarkerProps) {
  const { sign, nameOf, separator, direction, roving, onOpen } = props;
  const { members } = sign.group;
  const { t } = useTranslation();
  const map = useMap();
  const state = usePlaceLight(members.map(({ place }) => place.id));
  const lettersOf = useLetters();
  const names = members
    .map(({ place, namedBy }) => withLetters(nameOf(place.id), lettersOf(namedBy)))
    .join(separator);
  return (
    <MapSign at={sign.at} rise={RISE[state]}>
      <div className="map-marker" data-state={state}>
        <button
          type="button"
          className="map-target map-group"
          style={{ inlineSize: sign.size, blockSize: sign.size, fontSize: sign.size * LETTERS }}
          data-cluster={members.length}
          aria-label={t('map.clusterLabel', { names, count: members.length })}
          aria-current={currentIf(state)}
          {...roving}
          onClick={(event) => isClick(event, map) && onOpen(sign.group)}
        >
          <GroupWords count={members.length} />
        </button>
        {sign.label && <SignLabel {...sign.label} separator={separator} direction={direction} />}
      </div>
    </MapSign>
  );
});

/** "5 places" as the language says it, the number large above its word; a dual needs no number. */
function GroupWords({ count }: { count: number }) {
  const { t, i18n } = useTranslation();
  const words = t('map.cluster', { count });
  const number = formatCount(count, i18n.language);
  if (!words.includes(number)) return <span dir="auto">{words}</span>;
  return (
    <>
      <b>{number}</b> <span dir="auto">{words.replace(number, '').trim()}</span>
    </>
  );
}
