/** The columns of the table of an article's mentions. */
export const CSV_COLUMNS = [
  'number',
  'quote',
  'prefix',
  'suffix',
  'block',
  'start',
  'end',
  'place_id',
  'place_name',
  'arabic_name',
  'kind',
  'latitude',
  'longitude',
  'certainty',
  'decided_by',
  'strength',
  'country',
] as const;

/** So many columns tell the table from any other. */
const TELLING = 5;

/** Whether a text is a table that Yaqut wrote, as it was or as a spreadsheet wrote it again, by its header row. */
export function isOwnCsv(text: string): boolean {
  const start = text.slice(0, 400).replace(/^\uFEFF/u, '');
  const header = start.split(/[\r\n]/u, 1)[0] ?? '';
  const columns = header.split(/[,;\t]/u).map((column) => column.replaceAll('"', '').trim());
  return CSV_COLUMNS.slice(0, TELLING).every((column, index) => column === columns[index]);
}
