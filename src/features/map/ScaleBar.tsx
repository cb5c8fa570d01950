import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../i18n/format.ts';
import { scaleBar } from './scale-bar.ts';
import { COVERS_MAP, useMapView } from './use-map-view.ts';

const WIDEST = 96;
/** The bar takes no more than this share of the map's width. */
const SHARE = 0.2;
/** The earth's circumference at the equator, in metres, and the pixels it takes at zoom 0. */
const EQUATOR = 40_075_016.7;
const TILE = 256;

/** A bar that says how far it is on the ground, at the middle of the map; left-to-right in every language. */
export function ScaleBar({ into }: { into: HTMLElement | null }) {
  const { t, i18n } = useTranslation();
  const { zoom, frame, unproject } = useMapView();
  if (!into) return null;
  const middle = unproject({ x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 });
  const metresPerPixel = (EQUATOR * Math.cos((middle.lat * Math.PI) / 180)) / (TILE * 2 ** zoom);
  const { distance, unit, width } = scaleBar(
    metresPerPixel,
    Math.min(WIDEST, (frame.right - frame.left) * SHARE || WIDEST),
  );
  const text = t(unit === 'km' ? 'mapTools.km' : 'mapTools.m', {
    distance: formatCount(distance, i18n.language),
  });
  return createPortal(
    <div
      className="map-scale"
      dir="ltr"
      role="img"
      aria-label={t('mapTools.scale', { distance: text })}
      {...COVERS_MAP}
    >
      <span className="map-scale-bar" style={{ inlineSize: width }} />
      <bdi>{text}</bdi>
    </div>,
    into,
  );
}
