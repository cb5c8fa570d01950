import { useTranslation } from 'react-i18next';
import type { NamedPlace } from '../../domain/exchange/annotated-article.ts';
import type { PlaceKind } from '../../domain/gazetteer/place.ts';
import { countrySpots } from '../../domain/geo/country-spots.ts';
import type { Outlines } from '../../domain/geo/outlines.ts';
import type { Box, ScreenPoint } from '../../domain/geo/screen.ts';
import { standBeside } from '../../domain/geo/stand-beside.ts';
import { drawStillMap } from '../../domain/geo/still-map.ts';
import { formatCount } from '../../i18n/format.ts';
import { directionOf } from '../../i18n/languages.ts';
import { selectPlace, selectPlaceName } from '../../state/gazetteer-slice.ts';
import { useAppStore } from '../../state/store-context.ts';
import { type DetailFrame, PrintDetailFrame } from './PrintDetailFrame.tsx';
import { PAPER, type PlannedMap } from './plan-maps.ts';
import { LETTERS, type PrintedName, printLabels } from './print-labels.ts';

interface PrintMapProps {
  readonly map: PlannedMap;
  readonly outlines: Outlines;
  /** All places of the article; the plan tells which of them are numbered here. */
  readonly places: readonly NamedPlace[];
  readonly details: readonly DetailFrame[];
  readonly isDetail: boolean;
  readonly letter: string | null;
  readonly label: string;
}

const RADIUS = 8.5;
/** Where in the height of a line of letters they stand. */
const BASELINE = 0.74;
/** Numbers keep this far from the map's edge. */
const EDGE = 2;
const TAG = 15;
const TAG_BOX: Box = { left: 0, top: 0, right: TAG, bottom: TAG };
/** In so many directions it is tried whether numbers stand so that all have room for their names. */
const TRIES = 8;
/** More numbers never find room for all their names. */
const MOST_NAMED = 24;
/** What has no one spot: its number's line ends within it, without a dot. */
const WIDE: ReadonlySet<PlaceKind> = new Set(['country', 'territory', 'division', 'region']);

/**
 * A still map with each place's number on its place, or beside it with a line where another has it, and with names: of all
 * its numbered places where these find room, else of countries alone.
 */
export function PrintMap({ map, outlines, places, details, isDetail, letter, label }: PrintMapProps) {
  const { i18n } = useTranslation();
  const state = useAppStore().getState();
  const { width, height } = map;
  const drawing = drawStillMap(outlines, {
    places: places.map(({ place }) => place),
    frame: map.frame,
    shape: height / width,
    reach: 0,
  });
  const unit = drawing.width / width;
  const shown = map.numbered.flatMap((index) => {
    const [each, at] = [places[index], drawing.points[index]];
    if (!each || !at) return [];
    const { place, number } = each;
    const name = selectPlaceName(place.id)(state);
    return [{ x: at.x / unit, y: at.y / unit, radius: RADIUS, place, number, name }];
  });
  const taken = details.map(withLetter);
  const named = shown.map(({ x, y, name, place }) => ({ id: place.id, home: { x, y }, name }));
  const countries = countrySpots(outlines, (id) => selectPlace(id)(state), map.frame, width).map((spot) => ({
    ...spot,
    name: selectPlaceName(spot.id)(state),
  }));
  const { spots, names } = standWithNames(
    shown.length,
    (first) =>
      standBeside(shown, {
        frame: { left: EDGE, top: EDGE, right: width - EDGE, bottom: height - EDGE },
        clear: taken,
        first,
      }),
    (spots, letters) =>
      printLabels({
        signs: named.map((sign, index) => ({ ...sign, at: spots[index] ?? sign.home })),
        countries,
        radius: RADIUS,
        width,
        height,
        direction: directionOf(i18n.language),
        letters,
        obstacles: [...taken, ...(letter === null ? [] : [TAG_BOX])],
      }),
  );
  return (
    <svg
      className={isDetail ? 'print-map print-detail' : 'print-map'}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      style={{ inlineSize: `${(100 * width) / PAPER}%` }}
    >
      <g transform={`scale(${1 / unit})`}>
        <path className="print-land" d={drawing.land} />
        {drawing.areas.map(({ id, path }) => (
          <path key={id} className="print-area" d={path} />
        ))}
        <path className="print-river" d={drawing.rivers} />
        <path className="print-lake" d={drawing.lakes} />
        <path className="print-border" d={drawing.borders} />
        <path className="print-border print-disputed" d={drawing.disputed} />
      </g>
      {details.map((detail) => (
        <PrintDetailFrame key={`${detail.left} ${detail.top}`} detail={detail} />
      ))}
      {names
        .filter(({ isContext }) => isContext)
        .map((name) => (
          <PrintedText key={name.key} printed={name} />
        ))}
      {shown.map(({ x, y, number, place }, index) => (
        <g key={number}>
          <line x1={x} y1={y} x2={spots[index]?.x} y2={spots[index]?.y} />
          {!WIDE.has(place.kind) && <circle cx={x} cy={y} r={2} />}
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
      {names
        .filter(({ isContext }) => !isContext)
        .map((name) => (
          <PrintedText key={name.key} printed={name} />
        ))}
      {letter !== null && (
        <g className="print-tag">
          <rect {...{ x: 0, y: 0, width: TAG, height: TAG }} />
          <text x={TAG / 2} y={TAG * BASELINE}>
            {letter}
          </text>
        </g>
      )}
    </svg>
  );
}

interface Stand {
  readonly spots: readonly ScreenPoint[];
  readonly names: readonly PrintedName[];
}

/** Numbers where all of them have their names beside them, if any first direction leads there; rather in larger letters. */
function standWithNames(
  numbers: number,
  standTowards: (first: number) => readonly ScreenPoint[],
  nameAt: (spots: readonly ScreenPoint[], letters: number) => readonly PrintedName[],
): Stand {
  const tries: (readonly ScreenPoint[])[] = [];
  let firstTry: Stand | null = null;
  for (const letters of LETTERS) {
    for (let turn = 0; turn < (numbers > MOST_NAMED ? 1 : TRIES); turn += 1) {
      const spots = tries[turn] ?? standTowards((turn * 2 * Math.PI) / TRIES);
      tries[turn] = spots;
      const names = nameAt(spots, letters);
      if (names.some(({ isContext }) => !isContext)) return { spots, names };
      firstTry ??= { spots, names };
    }
  }
  return firstTry ?? { spots: [], names: [] };
}

/** The room of a detail's frame and of the letter over it. */
const withLetter = (detail: DetailFrame): Box => ({
  ...detail,
  top: detail.letter === null ? detail.top : detail.top - TAG,
});

function PrintedText({ printed: { name, box, letters, isContext } }: { printed: PrintedName }) {
  return (
    <text
      className={isContext ? 'print-country-name' : 'print-map-name'}
      style={{ fontSize: letters }}
      x={(box.left + box.right) / 2}
      y={box.top + (box.bottom - box.top) * BASELINE}
    >
      {name}
    </text>
  );
}
