import { type Flavor, namedFlavor } from '@protomaps/basemaps';
import * as leaflet from 'leaflet';
import { type Coords, type DoneCallback, GridLayer, type GridLayerOptions, type Layer } from 'leaflet';
import {
  CenteredTextSymbolizer,
  CircleSymbolizer,
  GeomType,
  type LabelRule,
  LineSymbolizer,
  labelRules,
  leafletLayer,
  type PaintRule,
  PolygonSymbolizer,
  paintRules,
} from 'protomaps-leaflet';
import type { OpenArchive } from './open-archive.ts';

/** How an archive is drawn. */
export interface ArchiveLook {
  readonly language: string;
  readonly theme: string;
  /** Of the map's own palette. */
  readonly colours: {
    readonly land: string;
    readonly sea: string;
    readonly line: string;
    readonly ink: string;
  };
}

const NEAREST = 17;

/** The layer that draws an archive: pictures as they are, vectors in the map's own colours. */
export function archiveLayer(archive: OpenArchive, look: ArchiveLook): Layer {
  const { minLat, minLon, maxLat, maxLon } = archive.header;
  const options = {
    noWrap: true,
    maxZoom: NEAREST,
    bounds: [
      [minLat, minLon],
      [maxLat, maxLon],
    ],
  } satisfies GridLayerOptions;
  return archive.kind === 'raster' ? pictures(archive, options) : vectors(archive, look, options);
}

function pictures({ tiles, header }: OpenArchive, options: GridLayerOptions): Layer {
  class Pictures extends GridLayer {
    protected override createTile({ z, x, y }: Coords, done: DoneCallback): HTMLElement {
      const picture = document.createElement('img');
      picture.alt = '';
      tiles.getZxy(z, x, y).then(
        (tile) => {
          if (tile) picture.src = URL.createObjectURL(new Blob([tile.data]));
          else picture.hidden = true;
          done(undefined, picture);
        },
        (error) => done(error, picture),
      );
      return picture;
    }
  }
  const layer = new Pictures({
    ...options,
    className: 'map-tiles',
    minNativeZoom: header.minZoom,
    maxNativeZoom: header.maxZoom,
  });
  return layer.on('tileunload', ({ tile }) => {
    if (tile instanceof HTMLImageElement) URL.revokeObjectURL(tile.src);
  });
}

function vectors(
  { tiles, header, layers }: OpenArchive,
  look: ArchiveLook,
  options: GridLayerOptions,
): Layer {
  // The library takes Leaflet from where its page build puts it.
  Object.assign(globalThis, { L: leaflet });
  const flavor = flavorOf(look);
  const known = paintRules(flavor);
  const unknown = layers.filter((layer) => known.every(({ dataLayer }) => dataLayer !== layer));
  const hasLand = layers.includes('earth');
  const layer: unknown = leafletLayer({
    ...options,
    className: 'map-archive',
    attribution: '',
    url: tiles,
    // The library takes nought as not given, so an archive of a single tile stays undrawn.
    maxDataZoom: Math.max(1, header.maxZoom),
    lang: look.language,
    paintRules: [...known, ...unknown.flatMap((layer) => plainPaint(layer, look))],
    labelRules: [...labelRules(flavor, look.language), ...unknown.map((layer) => plainLabels(layer, look))],
    // Where the archive has no land of its own, the outline's is left to be seen.
    ...(hasLand && { backgroundColor: look.colours.sea }),
  });
  // The library tells its layer's own parts only, not that it is a Leaflet layer.
  return layer as Layer;
}

const FLAVORS: Readonly<Record<string, string>> = { dark: 'dark', contrast: 'white' };

function flavorOf({ theme, colours }: ArchiveLook): Flavor {
  return {
    ...namedFlavor(FLAVORS[theme] ?? 'light'),
    background: colours.sea,
    earth: colours.land,
    water: colours.sea,
    boundaries: colours.line,
  };
}

/** Layers of another make than Protomaps' own are drawn plainly: areas faintly, lines, points. */
function plainPaint(dataLayer: string, { colours }: ArchiveLook): PaintRule[] {
  const isWater = /water|ocean|sea|lake|river/iu.test(dataLayer);
  const of =
    (type: GeomType) =>
    (_zoom: number, { geomType }: { geomType: GeomType }) =>
      geomType === type;
  return [
    {
      dataLayer,
      filter: of(GeomType.Polygon),
      symbolizer: new PolygonSymbolizer({
        fill: isWater ? colours.sea : colours.line,
        opacity: isWater ? 1 : 0.15,
      }),
    },
    {
      dataLayer,
      filter: of(GeomType.Line),
      symbolizer: new LineSymbolizer({ color: colours.line, width: 1 }),
    },
    {
      dataLayer,
      filter: of(GeomType.Point),
      symbolizer: new CircleSymbolizer({ radius: 2, fill: colours.ink }),
    },
  ];
}

const plainLabels = (dataLayer: string, { language, colours }: ArchiveLook): LabelRule => ({
  dataLayer,
  symbolizer: new CenteredTextSymbolizer({
    labelProps: [`name:${language}`, `name_${language}`, 'name'],
    fill: colours.ink,
    stroke: colours.land,
    width: 2,
    fontFamily: 'sans-serif',
    fontSize: 12,
    fontWeight: 400,
  }),
});
