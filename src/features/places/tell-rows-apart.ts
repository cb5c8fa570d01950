import type { i18n, TFunction } from 'i18next';
import { isOwnPlace } from '../../domain/correction/correction.ts';
import { kindWord } from '../../domain/gazetteer/kind-word.ts';
import type { Place, PlaceId } from '../../domain/gazetteer/place.ts';
import { groupBy } from '../../domain/group-by.ts';
import { formatPosition } from '../../i18n/format.ts';
import type { AppState } from '../../state/app-state.ts';
import { selectPlaceName } from '../../state/gazetteer-slice.ts';

interface NamedRow {
  readonly place: Place;
  readonly name: string;
}

/**
 * What rows of the list say in words beside their names: of a place of the reader's own that she put it there, and of those
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
    country ? t('places.inCountry', { country: selectPlaceName(country)(state) }) : '';
  const whereIs = ({ place }: NamedRow) => formatPosition(place.position, 2, texts);
  const words = (row: NamedRow, parts: readonly string[]) =>
    isOwnPlace(row.place.id) || parts.length === 0 ? [...new Set([whatIs(row), ...parts])] : parts;
  const told = new Map<PlaceId, string>();
  for (const group of groupBy(rows, ({ name }) => name).values()) {
    const apart = tellApart(group, [whatIs, countryOf, whereIs]);
    for (const [index, row] of group.entries()) {
      if (group.length > 1 || isOwnPlace(row.place.id))
        told.set(row.place.id, words(row, apart[index] ?? []).join(' · '));
    }
  }
  return told;
}

/** For each row of a group what tells it from the others: of these ways to tell as many as it takes. */
function tellApart(
  group: readonly NamedRow[],
  [tell, ...others]: readonly ((row: NamedRow) => string)[],
): string[][] {
  if (!tell || group.length === 1) return group.map(() => []);
  const alike = groupBy(group, tell);
  const told = new Map<NamedRow, string[]>();
  for (const [word, rows] of alike) {
    const here = alike.size > 1 && word !== '' ? [word] : [];
    tellApart(rows, others).forEach((parts, index) => {
      told.set(rows[index] as NamedRow, [...here, ...parts]);
    });
  }
  return group.map((row) => told.get(row) ?? []);
}
