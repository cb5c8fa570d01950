import type { Place } from '../../domain/gazetteer/place.ts';

/**
 * How far out the name of a water is worth its room, as a zoom, by the word its Arabic name begins with: an ocean is seen
 * from a continent, a lake from a province.
 */
const LEAST_ZOOM: readonly (readonly [word: RegExp, zoom: number])[] = [
  [/^(?:ال)?محيط\s/u, 2],
  [/^(?:ال)?بحر\s/u, 4],
  [/^(?:ال)?خليج(?:\s|$)/u, 5.25],
  [/^(?:ال)?(?:مضيق|قناة|باب)\s/u, 7],
  [/^(?:ال)?(?:بحيرة|بحيرات)\s/u, 7],
  [/^(?:نهر|وادي|سد)\s/u, 8.5],
];
/** Within one country the same words are a canal, a river's arm, a dried lake and a bay: بحر يوسف، خليج أبو قير. */
const LEAST_ZOOM_OF_ONE_COUNTRY: typeof LEAST_ZOOM = [
  [/^(?:ال)?بحر\s/u, 8.5],
  [/^(?:ال)?خليج\s/u, 7],
  ...LEAST_ZOOM,
];
/** Rivers so great that their names need no word for river: النيل، الفرات. */
const LEAST_OF_OTHERS = 6.25;

/** The least zoom at which a water is named on the base map. */
export const waterZoom = ({ names: [name], country }: Pick<Place, 'names' | 'country'>): number =>
  (country ? LEAST_ZOOM_OF_ONE_COUNTRY : LEAST_ZOOM).find(([word]) => word.test(name))?.[1] ??
  LEAST_OF_OTHERS;
