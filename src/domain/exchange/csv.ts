import type { PlaceId } from '../gazetteer/place.ts';
import { placeOf } from '../recognition/mention.ts';
import { type AnnotatedArticle, countryOf, meantPlace, mentionsInBlocks } from './annotated-article.ts';
import { CSV_COLUMNS } from './csv-columns.ts';
import { mentionRecord } from './mention-record.ts';

/**
 * An article's mentions as a table that opens right in a spreadsheet: UTF-8 with a mark, lines ended as RFC 4180 has
 * them, and nothing in a cell that the program would run as a formula.
 */
export function toCsv(annotated: AnnotatedArticle, nameOf: (id: PlaceId) => string): string {
  const rows = mentionsInBlocks(annotated).map((found, index) => {
    const record = mentionRecord(found, annotated.places);
    const id = placeOf(found.mention);
    const place = meantPlace(found.mention, annotated.places);
    const country = place ? countryOf(place) : null;
    return [
      index + 1,
      record.text,
      record.prefix,
      record.suffix,
      record.block + 1,
      record.start,
      record.end,
      record.placeId,
      id === null ? null : nameOf(id),
      record.name,
      record.kind,
      record.lat,
      record.lon,
      record.score,
      record.decidedBy,
      record.strength,
      country === null ? null : nameOf(country),
    ];
  });
  return MARK + [CSV_COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

const MARK = '\uFEFF';
/**
 * What makes a spreadsheet take a cell for a formula: it begins so, full-width forms and signs that are not seen before
 * it included. A cell that begins with a blank is text to every spreadsheet, and « - » after a dateline stays as it is;
 * only tabs and line ends before a formula are passed over by some.
 */
const STARTS_FORMULA = /^\p{Cf}*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const tame = STARTS_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(tame) || tame !== tame.trim() ? `"${tame.replaceAll('"', '""')}"` : tame;
}
