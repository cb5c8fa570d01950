import { useTranslation } from 'react-i18next';
import type { NamedPlace } from '../../domain/exchange/annotated-article.ts';
import type { Outlines } from '../../domain/geo/outlines.ts';
import type { DetailFrame } from './PrintDetailFrame.tsx';
import { PrintMap } from './PrintMap.tsx';
import { type PlannedMap, planMaps } from './plan-maps.ts';

interface PrintMapsProps {
  readonly outlines: Outlines;
  readonly named: readonly NamedPlace[];
}

/** The map of the places; where many crowd together, with maps that show the crowded ones from nearer. */
export function PrintMaps({ outlines, named }: PrintMapsProps) {
  const { t } = useTranslation();
  const maps = planMaps(
    named.map(({ place }) => place),
    outlines,
  );
  const detailed = new Set(maps.flatMap(({ details }) => details));
  const letters = t('comparison.letters').split(' ');
  // One frame and one detail are understood as belonging together; of more, each has a letter.
  const letterOf = (index: number) =>
    detailed.size > 1 ? (letters[[...detailed].sort((a, b) => a - b).indexOf(index)] ?? null) : null;
  const detailIn = ({ frame, width }: PlannedMap, index: number): DetailFrame[] => {
    const detail = maps[index];
    if (!detail) return [];
    const scale = width / frame.size;
    return [
      {
        left: (detail.frame.west - frame.west) * scale,
        top: (detail.frame.north - frame.north) * scale,
        right: (detail.frame.west + detail.frame.size - frame.west) * scale,
        bottom:
          (detail.frame.north + (detail.frame.size * detail.height) / detail.width - frame.north) * scale,
        letter: letterOf(index),
      },
    ];
  };
  return (
    <div className="print-maps">
      {maps.map((map, index) => (
        <PrintMap
          key={map.numbered.join(' ')}
          map={map}
          outlines={outlines}
          places={named}
          details={map.details.flatMap((detail) => detailIn(map, detail))}
          letter={detailed.has(index) ? letterOf(index) : null}
          isDetail={detailed.has(index)}
          label={detailed.has(index) ? t('print.detail') : t('print.map')}
        />
      ))}
    </div>
  );
}
