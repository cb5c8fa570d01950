import type { PlaceId } from '../gazetteer/place.ts';
import type { AnnotatedArticle } from './annotated-article.ts';
import { toCsv } from './csv.ts';
import type { ExchangeFormat } from './formats.ts';
import { toGeoJson } from './geojson.ts';
import { type KmlFolders, toKml } from './kml.ts';
import { toTei } from './tei.ts';
import { toWebAnnotation } from './web-annotation.ts';

/** An annotated article as a file of a format; `nameOf` gives the places' names, `folders` what KML calls its folders, in the interface's language. */
export function writeAs(
  format: ExchangeFormat,
  annotated: AnnotatedArticle,
  nameOf: (id: PlaceId) => string,
  folders: KmlFolders,
): string {
  switch (format) {
    case 'geojson':
      return indented(toGeoJson(annotated));
    case 'kml':
      return toKml(annotated, nameOf, folders);
    case 'csv':
      return toCsv(annotated, nameOf);
    case 'tei':
      return toTei(annotated);
    case 'web-annotation':
      return indented(toWebAnnotation(annotated, nameOf));
  }
}

const indented = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
