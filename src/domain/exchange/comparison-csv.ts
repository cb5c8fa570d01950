import type { ArticleNames, NamedGroup } from '../comparison/compare-articles.ts';
import type { Place, PlaceId } from '../gazetteer/place.ts';
import { countryOf } from './annotated-article.ts';
import { type CsvCell, csvText } from './csv-text.ts';

const COLUMNS = ['place_id', 'place_name', 'arabic_name', 'kind', 'latitude', 'longitude', 'country'];

/** An article of a comparison with the name that its column has. */
export interface NamedArticle extends ArticleNames {
  readonly name: string;
}

/**
 * Who names what as a table (see `csvText`): a row for each place, and for each name that no place is known for; how often
 * each article names it in a column under the article's name. In the order of the groups.
 */
export function comparisonCsv(
  articles: readonly NamedArticle[],
  groups: readonly NamedGroup[],
  placeOf: (id: PlaceId) => Place | undefined,
  nameOf: (id: PlaceId) => string,
): string {
  const counts = <Key>(key: Key, of: (article: NamedArticle) => ReadonlyMap<Key, number>) =>
    articles.map((article) => of(article).get(key) ?? 0);
  const rows = groups.flatMap(({ places, unlocated }): CsvCell[][] => [
    ...places.map(({ placeId }) => [
      placeId,
      nameOf(placeId),
      ...aboutPlace(placeOf(placeId), nameOf),
      ...counts(placeId, (article) => article.places),
    ]),
    ...unlocated.map(({ text }) => [
      null,
      text,
      text,
      ...Array<null>(COLUMNS.length - 3).fill(null),
      ...counts(text, (article) => article.unlocated),
    ]),
  ]);
  return csvText([[...COLUMNS, ...articles.map(({ name }) => name)], ...rows]);
}

function aboutPlace(place: Place | undefined, nameOf: (id: PlaceId) => string): CsvCell[] {
  if (!place) return Array<null>(COLUMNS.length - 2).fill(null);
  const country = countryOf(place);
  const { lat, lon } = place.position;
  return [place.names[0], place.kind, lat, lon, country === null ? null : nameOf(country)];
}
