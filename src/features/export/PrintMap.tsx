import { useTranslation } from 'react-i18next';
import type { NamedPlace } from '../../domain/exchange/annotated-article.ts';
import { type DrawnPoint, spreadApart } from '../../domain/geo/spread-apart.ts';
import type { StillMap } from '../../domain/geo/still-map.ts';
import { formatCount } from '../../i18n/format.ts';
import { directionOf } from '../../i18n/languages.ts';
import { selectPlaceName } from '../../state/gazetteer-slice.ts';
import { useAppStore } from '../../state/store-context.ts';
import { printLabels } from './print-labels.ts';

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

const RADIUS = 8.5;
/** The air that a number keeps, so that two never touch. */
const AIR = 3;
const FRAME_AIR = 10;
/** Where in the height of a line of letters they stand. */
const BASELINE = 0.74;

/**
 * A still map with each place's number beside its point, a line between them where the number had to move away, and its
 * name where there is room.
 */
export function PrintMap({ map, width, named, detailed, label }: PrintMapProps) {
  const { i18n } = useTranslation();
  const state = useAppStore().getState();
  const unit = map.width / width;
  const points = map.points.map(({ x, y }) => ({ x: x / unit, y: y / unit }));
  const shown = points.flatMap((point, index) => {
    const place = named[index];
    if (!place || detailed?.has(index)) return [];
    const name = selectPlaceName(place.place.id)(state);
    return [{ ...point, number: place.number, name, radius: RADIUS + AIR }];
  });
  const spots = spreadApart(shown);
  const framed = points.filter((_, index) => detailed?.has(index));
  const frame = framed.length > 0 ? boxRound(framed) : null;
  const labels = printLabels({
    signs: shown.map(({ name }, index) => ({ ...(spots[index] ?? { x: 0, y: 0 }), name })),
    radius: RADIUS,
    width,
    height: map.height / unit,
    direction: directionOf(i18n.language),
    obstacles: frame ? [boxOf(frame)] : [],
  });
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
      {frame && <rect className="print-frame" {...frame} />}
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
          <text y={3.4}>{formatCount(number, i18n.language)}</text>
        </g>
      ))}
      {labels.map(({ key, box }) => (
        <text
          key={key}
          className="print-map-name"
          x={(box.left + box.right) / 2}
          y={box.top + (box.bottom - box.top) * BASELINE}
        >
          {shown[Number(key)]?.name}
        </text>
      ))}
    </svg>
  );
}

interface Rectangle extends DrawnPoint {
  readonly width: number;
  readonly height: number;
}

const boxOf = ({ x, y, width, height }: Rectangle) => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

function boxRound(points: readonly DrawnPoint[]): Rectangle {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs) - FRAME_AIR, Math.min(...ys) - FRAME_AIR];
  return { x, y, width: Math.max(...xs) + FRAME_AIR - x, height: Math.max(...ys) + FRAME_AIR - y };
}
