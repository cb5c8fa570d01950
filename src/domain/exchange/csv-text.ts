/** A cell of a table; null is an empty one. */
export type CsvCell = string | number | null;

/**
 * Rows as CSV that opens right in a spreadsheet: UTF-8 with a mark, lines ended as RFC 4180 has them, and nothing in a cell
 * that the program would run as a formula.
 */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string =>
  MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

const MARK = '\uFEFF';
/**
 * What makes a spreadsheet take a cell for a formula: it begins so, full-width forms and signs that are not seen before
 * it included. A cell that begins with a blank is text to every spreadsheet, and « - » after a dateline stays as it is;
 * only tabs and line ends before a formula are passed over by some.
 */
const STARTS_FORMULA = /^\p{Cf}*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const tame = STARTS_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(tame) || tame !== tame.trim() ? `"${tame.replaceAll('"', '""')}"` : tame;
}
