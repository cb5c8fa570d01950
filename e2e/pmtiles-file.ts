/** Small PMTiles archives of one tile that stands for every tile of zooms 0 and 1, written here so that no test needs another's file. */

const HEAD = 127;
const NO_COMPRESSION = 1;
/** Of zoom 0 one, of zoom 1 four. */
const TILES = 5;

interface Contents {
  readonly tile: Uint8Array;
  /** 1 for vectors, 2 for PNG. */
  readonly tileType: number;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** A whole archive (specification version 3) whose tiles are all the same one. */
export function pmtilesFile({ tile, tileType, metadata }: Contents): Buffer {
  const told = Buffer.from(JSON.stringify(metadata));
  // One entry: from tile 0 on so many times, so long, at the beginning.
  const directory = Buffer.from([
    ...varint(1),
    ...varint(0),
    ...varint(TILES),
    ...varint(tile.length),
    ...varint(1),
  ]);
  const head = Buffer.alloc(HEAD);
  head.write('PMTiles', 'latin1');
  head[7] = 3;
  const places = [
    [HEAD, directory.length],
    [HEAD + directory.length, told.length],
    [HEAD + directory.length + told.length, 0],
    [HEAD + directory.length + told.length, tile.length],
  ].flat();
  for (const [index, value] of [...places, TILES, 1, 1].entries())
    head.writeBigUInt64LE(BigInt(value), 8 + 8 * index);
  head.set([1, NO_COMPRESSION, NO_COMPRESSION, tileType, 0, 1], 96);
  for (const [index, degrees] of [-180, -85, 180, 85].entries())
    head.writeInt32LE(degrees * 1e7, 102 + 4 * index);
  return Buffer.concat([head, directory, told, tile]);
}

/** A vector tile in which one layer fills everything. */
export function fillingTile(layer: string): Uint8Array {
  const extent = 4096;
  const corner = (x: number, y: number) => [...varint(zigzag(x)), ...varint(zigzag(y))];
  const geometry = [
    ...varint((1 << 3) | 1),
    ...corner(0, 0),
    ...varint((3 << 3) | 2),
    ...corner(extent, 0),
    ...corner(0, extent),
    ...corner(-extent, 0),
    ...varint((1 << 3) | 7),
  ];
  const POLYGON = 3;
  const feature = [...field(3, 0, varint(POLYGON)), ...bytes(4, geometry)];
  return Uint8Array.from(
    bytes(3, [
      ...field(15, 0, varint(2)),
      ...bytes(1, [...Buffer.from(layer)]),
      ...bytes(2, feature),
      ...field(5, 0, varint(extent)),
    ]),
  );
}

const field = (number: number, wire: number, value: readonly number[]) => [
  ...varint((number << 3) | wire),
  ...value,
];
const bytes = (number: number, value: readonly number[]) =>
  field(number, 2, [...varint(value.length), ...value]);
const zigzag = (value: number) => (value << 1) ^ (value >> 31);

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}
