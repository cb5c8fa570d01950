import type { PlaceId } from '../gazetteer/place.ts';
import { placeOf } from '../recognition/mention.ts';
import { type AnnotatedArticle, countryOf, meantPlace, mentionsInBlocks } from './annotated-article.ts';
import { CSV_COLUMNS } from './csv-columns.ts';
import { csvText } from './csv-text.ts';
import { mentionRecord } from './mention-record.ts';

/** An article's mentions as a table: see `csvText`. */
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
  return csvText([CSV_COLUMNS, ...rows]);
}
