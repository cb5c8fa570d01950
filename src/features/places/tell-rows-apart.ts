import type { i18n, TFunction } from 'i18next';
import { isOwnPlace } from '../../domain/correction/correction.ts';
import { kindWord } from '../../domain/gazetteer/kind-word.ts';
import type { Place, PlaceId } from '../../domain/gazetteer/place.ts';
import { tellingWays } from '../../domain/gazetteer/telling-details.ts';
import { groupBy } from '../../domain/group-by.ts';
import { formatPosition } from '../../i18n/format.ts';
import { insideOf } from '../../i18n/name-in-sentence.ts';
import type { AppState } from '../../state/app-state.ts';
import { selectPlaceName } from '../../state/gazetteer-slice.ts';

interface NamedRow {
  readonly place: Place;
  readonly name: string;
}

/**
 * What rows of the list say in words beside their names: of a place of the reader's own that she put it there, of a division what it is, and of those
 * that show one name what each is, the country where that is the same, and where it lies when nothing else tells.
 */
export function tellRowsApart(
  rows: readonly NamedRow[],
  texts: i18n,
  state: AppState,
): ReadonlyMap<PlaceId, string> {
  const t: TFunction = texts.t;
  const whatIs = ({ place }: NamedRow) => t(isOwnPlace(place.id) ? 'places.placedByYou' : kindWord(place));
  const countryOf = ({ place: { country } }: NamedRow) =>
    country
      ? t('places.inCountry', {
          country: insideOf(selectPlaceName(country)(state), { kind: 'country' }, texts.language),
        })
      : '';
  const whereIs = ({ place }: NamedRow) => formatPosition(place.position, 2, texts);
  // Most divisions go by the name of their chief town: «Chlef» would pass for it.
  const hidesKind = (row: NamedRow) =>
    row.place.kind === 'division' &&
    !row.name.toLocaleLowerCase(texts.language).includes(whatIs(row).toLocaleLowerCase(texts.language));
  const ways = [whatIs, countryOf, whereIs];
  const telling = tellingWays(
    rows,
    ({ name }) => name,
    ways.map((way) => [way, way] as const),
  );
  const namesakes = groupBy(rows, ({ name }) => name);
  return new Map(
    rows.flatMap((row, index) => {
      const isOwn = isOwnPlace(row.place.id);
      const isAlone = namesakes.get(row.name)?.length === 1;
      if (isAlone && !isOwn && !hidesKind(row)) return [];
      const parts = [...(telling[index] ?? [])].map((way) => way(row)).filter((words) => words !== '');
      const words = isOwn || parts.length === 0 ? new Set([whatIs(row), ...parts]) : parts;
      return [[row.place.id, [...words].join(' · ')] as const];
    }),
  );
}
