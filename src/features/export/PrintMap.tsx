import { useTranslation } from 'react-i18next';
import type { NamedPlace } from '../../domain/exchange/annotated-article.ts';
import { type DrawnPoint, spreadApart } from '../../domain/geo/spread-apart.ts';
import type { StillMap } from '../../domain/geo/still-map.ts';
import { formatCount } from '../../i18n/format.ts';

interface PrintMapProps {
  readonly map: StillMap;
  /** In the pixels in which numbers are laid out. */
  readonly width: number;
  /** The places of the map's points. */
  readonly named: readonly NamedPlace[];
  /** The points that another map shows in detail: here they have a frame and no numbers. */
  readonly detailed?: ReadonlySet<number>;
  readonly label: string;
}

const RADIUS = 9.5;
const FRAME_AIR = 10;

/** A still map with each place's number beside its point, a line between them where the number had to move away. */
export function PrintMap({ map, width, named, detailed, label }: PrintMapProps) {
  const { i18n } = useTranslation();
  const unit = map.width / width;
  const points = map.points.map(({ x, y }) => ({ x: x / unit, y: y / unit }));
  const shown = points.flatMap((point, index) => {
    const number = named[index]?.number;
    return number === undefined || detailed?.has(index) ? [] : [{ ...point, number, radius: RADIUS }];
  });
  const spots = spreadApart(shown);
  const framed = points.filter((_, index) => detailed?.has(index));
  return (
    <svg
      className="print-map"
      viewBox={`0 0 ${width} ${map.height / unit}`}
      role="img"
      aria-label={label}
      style={{ flexGrow: width }}
    >
      <g transform={`scale(${1 / unit})`}>
        <path className="print-land" d={map.land} />
        {map.areas.map(({ id, path }) => (
          <path key={id} className="print-area" d={path} />
        ))}
        <path className="print-river" d={map.rivers} />
        <path className="print-lake" d={map.lakes} />
        <path className="print-border" d={map.borders} />
        <path className="print-border print-disputed" d={map.disputed} />
      </g>
      {framed.length > 0 && <rect className="print-frame" {...boxRound(framed)} />}
      {shown.map(({ x, y, number }, index) => (
        <g key={number}>
          <line x1={x} y1={y} x2={spots[index]?.x} y2={spots[index]?.y} />
          <circle cx={x} cy={y} r={2.2} />
        </g>
      ))}
      {shown.map(({ number }, index) => (
        <g
          key={number}
          className="print-number"
          transform={`translate(${spots[index]?.x} ${spots[index]?.y})`}
        >
          <circle r={RADIUS} />
          <text y={3.6}>{formatCount(number, i18n.language)}</text>
        </g>
      ))}
    </svg>
  );
}

function boxRound(points: readonly DrawnPoint[]) {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs) - FRAME_AIR, Math.min(...ys) - FRAME_AIR];
  return { x, y, width: Math.max(...xs) + FRAME_AIR - x, height: Math.max(...ys) + FRAME_AIR - y };
}
