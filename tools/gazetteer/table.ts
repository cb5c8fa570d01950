import { readFileSync } from 'node:fs';

/** A row of a table by column name; an empty cell is an empty string. */
export type Row = Readonly<Record<string, string>>;

const FOLDER = new URL('./curated/', import.meta.url);

/** Reads a tab-separated table of `curated/` whose first line names the columns. */
export function readTable(file: string): Row[] {
  const [head = '', ...lines] = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line, index) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length) {
      throw new Error(`${file}:${index + 2} has ${cells.length} cells, not ${columns.length}`);
    }
    return Object.fromEntries(columns.map((column, at) => [column, (cells[at] ?? '').trim()]));
  });
}

/** The values of a cell that holds several, parted by `|`. */
export const listOf = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split('|')
    .map((value) => value.trim())
    .filter(Boolean);
