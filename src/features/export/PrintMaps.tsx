import { useTranslation } from 'react-i18next';
import type { NamedPlace } from '../../domain/exchange/annotated-article.ts';
import { largestCrowd } from '../../domain/geo/crowd.ts';
import type { Outlines } from '../../domain/geo/outlines.ts';
import { drawStillMap } from '../../domain/geo/still-map.ts';
import { PrintMap } from './PrintMap.tsx';

interface PrintMapsProps {
  readonly outlines: Outlines;
  readonly named: readonly NamedPlace[];
}

/** Widths in the pixels in which numbers are laid out; the two maps of a pair are as high as each other. */
const ALONE = { width: 640, shape: 0.6 };
const OVERVIEW = { width: 390, shape: 0.9 };
const DETAIL = { width: 240, shape: 1.4625 };
/** So near, a number hides another's point. */
const CROWDED = 22;
/** A map of its own is worth the room for so many places. */
const WORTH_DETAIL = 3;
/** No one looks beyond the edge of a printed map. */
const REACH = 0;

/** The map of the places; where many crowd together, one of all and one that shows the crowded ones in detail. */
export function PrintMaps({ outlines, named }: PrintMapsProps) {
  const { t } = useTranslation();
  const draw = (places: readonly NamedPlace[], shape: number) =>
    drawStillMap(outlines, { places: places.map(({ place }) => place), shape, reach: REACH });
  const overview = draw(named, OVERVIEW.shape);
  const unit = overview.width / OVERVIEW.width;
  const crowd = new Set(
    largestCrowd(
      overview.points.map(({ x, y }) => ({ x: x / unit, y: y / unit })),
      CROWDED,
    ),
  );
  const isDetailed = crowd.size >= WORTH_DETAIL && crowd.size < named.length;
  if (!isDetailed) {
    return (
      <PrintMap map={draw(named, ALONE.shape)} width={ALONE.width} named={named} label={t('print.map')} />
    );
  }
  const detailed = named.filter((_, index) => crowd.has(index));
  return (
    <div className="print-maps">
      <PrintMap map={overview} width={OVERVIEW.width} named={named} detailed={crowd} label={t('print.map')} />
      <PrintMap
        map={draw(detailed, DETAIL.shape)}
        width={DETAIL.width}
        named={detailed}
        label={t('print.detail')}
      />
    </div>
  );
}
