import { ArrowRight } from 'lucide-react';
import type { CSSProperties } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Box } from '../../domain/geo/screen.ts';
import { inShownDigits } from '../../i18n/digits.ts';
import { formatList } from '../../i18n/format.ts';
import { usePlaceLight } from '../../state/place-light.ts';
import { useAppStore } from '../../state/store-context.ts';
import { type FarPointer, wordsOf } from './far-pointers.ts';
import type { NameOf } from './use-place-names.ts';

interface FarPointersProps {
  readonly pointers: readonly FarPointer[];
  readonly frame: Box;
  readonly nameOf: NameOf;
  readonly into: HTMLElement | null;
}

/** At the map's edge the names of the far places that a first view leaves out; pressing one goes there. */
export function FarPointers({ pointers, frame, nameOf, into }: FarPointersProps) {
  if (!into) return null;
  return createPortal(
    pointers.map((pointer) => (
      <Pointer key={pointer.places[0].place.id} pointer={pointer} frame={frame} nameOf={nameOf} />
    )),
    into,
  );
}

interface PointerProps extends Pick<FarPointersProps, 'frame' | 'nameOf'> {
  readonly pointer: FarPointer;
}

function Pointer({ pointer: { places, at, angle, named }, frame, nameOf }: PointerProps) {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  const ids = places.map(({ place }) => place.id);
  const previewed = usePlaceLight(ids) === 'previewed';
  const [{ place }] = places;
  const style: CSSProperties = {
    insetInlineStart: at.x - frame.left,
    insetBlockStart: at.y - frame.top,
  };
  const label = t('map.far', { names: formatList(ids.map(nameOf), i18n.language) });
  return (
    <button
      type="button"
      className="map-far"
      style={style}
      data-leftwards={Math.abs(angle) > Math.PI / 2 || undefined}
      data-previewed={previewed || undefined}
      aria-label={label}
      title={label}
      onClick={() => store.getState().focusPlace(place.id, 'map')}
    >
      {named && <bdi>{inShownDigits(wordsOf(nameOf(place.id), places.length - 1))}</bdi>}
      <ArrowRight aria-hidden size="1rem" style={{ rotate: `${angle}rad` }} />
    </button>
  );
}
