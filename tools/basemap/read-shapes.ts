import { readFileSync } from 'node:fs';

type Coordinates = [lon: number, lat: number];

/** A record of a shapefile of lines. */
export interface LineShape {
  readonly lines: readonly Coordinates[][];
  readonly properties: Readonly<Record<string, string>>;
}

const HEADER = 100;
const INDEX_ENTRY = 8;
const FIELD = 32;
const END_OF_FIELDS = 13;
const POLYLINE = 3;

/** Reads lines and their attributes; found by the index, since what lies between records may be anything. */
export function readLineShapes(path: string): readonly LineShape[] {
  const [index, shapes, table] = ['shx', 'shp', 'dbf'].map((ending) => readFileSync(`${path}.${ending}`));
  if (!index || !shapes || !table) throw new Error(`no shapefile at ${path}`);
  const attributes = readAttributes(table);
  return Array.from({ length: (index.length - HEADER) / INDEX_ENTRY }, (_, record) => {
    const start = index.readUInt32BE(HEADER + record * INDEX_ENTRY) * 2 + INDEX_ENTRY;
    return { lines: readLines(shapes, start), properties: attributes(record) };
  });
}

function readLines(shapes: Buffer, start: number): Coordinates[][] {
  if (shapes.readUInt32LE(start) !== POLYLINE) return [];
  const partCount = shapes.readUInt32LE(start + 36);
  const pointCount = shapes.readUInt32LE(start + 40);
  const starts = Array.from({ length: partCount }, (_, part) => shapes.readUInt32LE(start + 44 + 4 * part));
  const points = start + 44 + 4 * partCount;
  return starts.map((from, part) =>
    Array.from({ length: (starts[part + 1] ?? pointCount) - from }, (_, step): Coordinates => {
      const at = points + 16 * (from + step);
      return [shapes.readDoubleLE(at), shapes.readDoubleLE(at + 8)];
    }),
  );
}

/** The table beside the shapes, in dBASE's format: fields of fixed width, one row a record. */
function readAttributes(table: Buffer): (record: number) => Record<string, string> {
  const [rows, rowLength] = [table.readUInt16LE(8), table.readUInt16LE(10)];
  const fields: { name: string; from: number; to: number }[] = [];
  let from = 1;
  for (let at = FIELD; table[at] !== END_OF_FIELDS; at += FIELD) {
    const name = table.toString('latin1', at, table.indexOf(0, at));
    const to = from + (table[at + 16] ?? 0);
    fields.push({ name, from, to });
    from = to;
  }
  return (record) => {
    const row = rows + record * rowLength;
    return Object.fromEntries(
      fields.map((field) => [field.name, table.toString('utf8', row + field.from, row + field.to).trim()]),
    );
  };
}
