import type { i18n } from 'i18next';
import { boundsHold, boundsMeet } from '../../domain/geo/bounds.ts';
import { inShownDigits } from '../../i18n/digits.ts';
import { directionOf } from '../../i18n/languages.ts';
import type { AppState } from '../../state/app-state.ts';
import { selectMapPlaces } from '../../state/compared-places.ts';
import { selectPlaceName } from '../../state/gazetteer-slice.ts';
import type { MapPicture } from './map-picture.ts';
import { extentsOf } from './outline-extents.ts';
import { paintPng } from './paint-picture.ts';
import { readPicture } from './read-picture.ts';
import { writeSvg } from './write-svg.ts';

/** A PNG has at least two pixels for each of the page's, so that it can be printed. */
const LEAST_SCALE = 2;
/** More names than this are counted under a picture. */
const MOST_NAMES = 12;

/** What the map in this container shows, as a file; null where the browser paints none. */
export async function mapAsFile(
  kind: 'png' | 'svg',
  container: HTMLElement,
  state: AppState,
  i18n: i18n,
): Promise<Blob | null> {
  const picture = pictureOf(container, state, i18n);
  return kind === 'png'
    ? paintPng(picture, Math.max(LEAST_SCALE, devicePixelRatio))
    : new Blob([writeSvg(picture)], { type: 'image/svg+xml' });
}

function pictureOf(container: HTMLElement, state: AppState, { t, language }: i18n): MapPicture {
  const names = namesOutside(state, t('map.nameSeparator'));
  return readPicture(
    container,
    names ? [t('mapTools.outside', { names })] : [],
    [
      t('app.name'),
      t('map.outlineAttribution'),
      `${t('map.openstreetmapAttribution')} (ODbL)`,
      t('map.placesAttribution'),
    ],
    directionOf(language),
  );
}

/** The article's places of which the map shows nothing, by name. */
function namesOutside(state: AppState, separator: string): string {
  const { mapBounds, outlines } = state;
  if (!mapBounds) return '';
  const extents = extentsOf(outlines);
  const outside = selectMapPlaces(state).filter(({ place: { id, position } }) => {
    const extent = extents.get(id);
    return !boundsHold(mapBounds, position) && !(extent && boundsMeet(mapBounds, extent));
  });
  const names = outside.slice(0, MOST_NAMES).map(({ place }) => selectPlaceName(place.id)(state));
  const more = outside.length - names.length;
  return names.join(separator) + (more > 0 ? ` \u2066+${inShownDigits(String(more))}\u2069` : '');
}
