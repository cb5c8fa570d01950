import { Crosshair, X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { bearing, compassPoint } from '../../domain/geo/bearing.ts';
import { distanceKm } from '../../domain/geo/distance.ts';
import { formatCount } from '../../i18n/format.ts';
import { COVERS_MAP } from './use-map-view.ts';
import type { Measured, MeasuredPoint } from './use-measuring.ts';

interface MeasurePanelProps {
  readonly points: NonNullable<Measured>;
  readonly onTakeMiddle: () => void;
  readonly onClose: () => void;
}

/** Says what to choose next, and then how far it is and which way. */
export function MeasurePanel({ points, onTakeMiddle, onClose }: MeasurePanelProps) {
  const { t } = useTranslation();
  const panel = useRef<HTMLElement>(null);
  const told = useId();
  useEffect(() => panel.current?.focus(), []);
  const sentence = useSentence(points);
  return (
    <section
      ref={panel}
      className="map-measure"
      aria-label={t('mapTools.measure')}
      aria-describedby={told}
      tabIndex={-1}
      {...COVERS_MAP}
    >
      <p id={told} role="status">
        {sentence}
      </p>
      <button
        type="button"
        className="map-control"
        aria-label={t('mapTools.takeMiddle')}
        title={t('mapTools.takeMiddle')}
        onClick={onTakeMiddle}
      >
        <Crosshair aria-hidden size="1.125rem" />
      </button>
      <button
        type="button"
        className="map-control"
        aria-label={t('mapTools.endMeasuring')}
        title={t('mapTools.endMeasuring')}
        onClick={onClose}
      >
        <X aria-hidden size="1.125rem" />
      </button>
    </section>
  );
}

function useSentence([from, to]: NonNullable<Measured>): string {
  const { t, i18n } = useTranslation();
  const nameOf = (point: MeasuredPoint) => point.name ?? t('mapTools.aPoint');
  if (!from) return t('mapTools.chooseFirst');
  if (!to) return t('mapTools.chooseSecond', { from: nameOf(from) });
  const km = distanceKm(from.position, to.position);
  const rounded = km < 10 ? Math.round(km * 10) / 10 : Math.round(km);
  const degrees = bearing(from.position, to.position);
  const how = {
    distance: t('mapTools.km', { distance: formatCount(rounded, i18n.language) }),
    direction: degrees === null ? '' : t(`compass.${compassPoint(degrees)}`),
  };
  if (from.name === null && to.name === null) return t('mapTools.measuredPoints', how);
  return t('mapTools.measured', { from: nameOf(from), to: nameOf(to), ...how });
}
