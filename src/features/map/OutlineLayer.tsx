import type { Feature, FeatureCollection } from 'geojson';
import { type Layer, type Renderer, svg } from 'leaflet';
import { memo, useEffect, useState } from 'react';
import { GeoJSON, Pane } from 'react-leaflet';
import type { Outlines } from '../../domain/geo/outlines.ts';
import { selectSeenBaseMap } from '../../state/map-view-slice.ts';
import { useAppState } from '../../state/store-context.ts';
import { useGrowing } from '../../ui/use-growing.ts';
import { landPieces, linePieces, type OutlinePiece } from './outline-pieces.ts';
import { projectWhenSeen } from './project-when-seen.ts';
import type { DrawnOutlines } from './use-drawn-outlines.ts';

const LAND = 'land';
const WATER = 'inlandWater';
/** How far beyond the frame the outlines are drawn, in frames: as far as a step farther off shows. */
export const DRAWN_BEYOND = 0.5;

/**
 * The land under everything else; the sea is the ground of the map. Rivers, lakes and borders lie above the lit countries,
 * which would hide them, and not at all over an online map, which has its own.
 */
export function OutlineLayer({ drawn }: { drawn: DrawnOutlines | null }) {
  const hasOwnLines = useAppState((state) => selectSeenBaseMap(state) === 'outline');
  return (
    <>
      <Pane name={LAND} style={{ zIndex: 150 }}>
        {drawn && <Drawing drawn={drawn} pane={LAND} piecesOf={landPieces} />}
      </Pane>
      <Pane name={WATER} style={{ zIndex: 420, pointerEvents: 'none' }}>
        {drawn && hasOwnLines && <Drawing drawn={drawn} pane={WATER} piecesOf={linePieces} />}
      </Pane>
    </>
  );
}

interface DrawingProps {
  readonly drawn: DrawnOutlines;
  readonly pane: string;
  readonly piecesOf: (outlines: Outlines) => readonly OutlinePiece[];
}

/** The first outlines stand at once. Others grow over those of before, which go when all of the new ones stand. */
function Drawing({ drawn, pane, piecesOf }: DrawingProps) {
  const [standing, setStanding] = useState(drawn);
  const shown = standing === drawn ? [drawn] : [standing, drawn];
  return shown.map((each) => (
    <Growing
      key={each.version}
      drawn={each}
      pane={pane}
      piecesOf={piecesOf}
      isWhole={each === standing}
      onWhole={setStanding}
    />
  ));
}

interface GrowingProps extends DrawingProps {
  readonly isWhole: boolean;
  readonly onWhole: (drawn: DrawnOutlines) => void;
}

/** Outlines that come piece by piece, each after the page has been painted with the one before. */
function Growing({ drawn, pane, piecesOf, isWhole, onWhole }: GrowingProps) {
  const [renderer] = useState(() => svg({ pane, padding: DRAWN_BEYOND }));
  const pieces = piecesOf(drawn.outlines);
  const grown = useGrowing(drawn, pieces.length, isWhole ? pieces.length : 1);
  useEffect(() => {
    if (grown >= pieces.length) onWhole(drawn);
  }, [grown, pieces, drawn, onWhole]);
  return pieces
    .slice(0, grown)
    .map((piece) => <Piece key={piece.key} piece={piece} pane={pane} renderer={renderer} />);
}

interface PieceProps {
  readonly piece: OutlinePiece;
  readonly pane: string;
  readonly renderer: Renderer;
}

const forEachShape = (_: Feature, layer: Layer) => projectWhenSeen(layer);

/** Drawn once: react-leaflet would restyle every path each time it renders. */
const Piece = memo(function Piece({ piece: { className, features }, pane, renderer }: PieceProps) {
  const data = { type: 'FeatureCollection', features } as FeatureCollection;
  const drawing = { renderer, interactive: false, pane };
  return <GeoJSON data={data} {...drawing} style={{ className }} onEachFeature={forEachShape} />;
});
