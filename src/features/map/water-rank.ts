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
/** Rivers so great that their names need no word for river: النيل، الفرات. */
const LEAST_OF_OTHERS = 6.25;

/** The least zoom at which a water of this Arabic name is named on the base map. */
export const waterZoom = (arabicName: string): number =>
  LEAST_ZOOM.find(([word]) => word.test(arabicName))?.[1] ?? LEAST_OF_OTHERS;
