import type { PlaceId } from '../../domain/gazetteer/place.ts';
import type { CountrySpot } from '../../domain/geo/country-spots.ts';
import {
  AREA_SIDES,
  type LabelWish,
  labelBox,
  placeLabels,
  sidesFor,
} from '../../domain/geo/place-labels.ts';
import {
  type Box,
  boxAround,
  contains,
  grow,
  holds,
  isClearOf,
  type ScreenPoint,
} from '../../domain/geo/screen.ts';

/** The sizes of names on a printed map, the usual one first, and the height of a line as a multiple of it. */
export const LETTERS = [9.5, 8.2] as const;
const LINE = 1.36;
const USUAL_LETTER_WIDTH = 0.55;
/** A country's name may be somewhat wider than the country. */
const COUNTRY_SHARE = 0.9;
/** Names of countries keep their distance from numbers and from each other. */
const AIR = 3;

/** A number on a printed map. */
interface PrintedSign {
  readonly id: PlaceId;
  /** Where it stands, and the place that its line leads to. */
  readonly at: ScreenPoint;
  readonly home: ScreenPoint;
  readonly name: string;
}

interface Labelling {
  readonly signs: readonly PrintedSign[];
  readonly countries: readonly (CountrySpot & { readonly name: string })[];
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  readonly direction: 'rtl' | 'ltr';
  /** How large the numbers' names are; those of countries have the usual size. */
  readonly letters: number;
  /** What names keep clear of besides numbers and their lines. */
  readonly obstacles: readonly Box[];
}

/** A name where it found room. */
export interface PrintedName {
  readonly key: string;
  readonly name: string;
  readonly box: Box;
  readonly letters: number;
  /** Whether it is the base map's, the name of a country, and not that of a number beside it. */
  readonly isContext: boolean;
}

/**
 * Room for names on a printed map: either all numbers have theirs beside them or none, since the list has them all; one
 * without a name among others that have one would look forgotten. Countries are named wherever their names find room.
 */
export function printLabels({
  signs,
  countries,
  radius,
  width,
  height,
  direction,
  letters,
  obstacles,
}: Labelling): readonly PrintedName[] {
  const [usual] = LETTERS;
  const measure = createMeasure(usual);
  const line = usual * LINE;
  const frame = { left: 3, top: 3, right: width - 3, bottom: height - 3 };
  const taken = [
    ...signs.flatMap((sign) => [...roundSign(sign.at, radius), ...alongLine(sign)]),
    ...obstacles,
  ];
  const names = namesBeside(
    signs.map(({ id, at, name }) => ({ key: id, name, at, width: measure(name) * (letters / usual) })),
    { radius, direction, letters, frame, taken },
  );
  const isComplete = names.length === signs.length;

  const signOf = new Map(signs.map((sign) => [sign.id, sign]));
  const nameable = countries.filter(
    ({ id, name, x, y, ...room }) =>
      holds(frame, { x, y }) &&
      !(isComplete && signOf.has(id)) &&
      measure(name) * COUNTRY_SHARE < room.width &&
      line < room.height,
  );
  const countryWishes = nameable.map(({ id, name, x, y }): LabelWish => {
    const sign = signOf.get(id);
    return {
      key: id,
      at: sign?.at ?? { x, y },
      radius: sign ? radius : 0,
      sizes: [{ width: measure(name), height: line }],
      sides: sign ? sidesFor(direction) : AREA_SIDES,
    };
  });
  const countryNames = new Map(nameable.map(({ id, name }) => [id as string, name]));
  const context = placeLabels(countryWishes, [...taken, ...names.map(({ box }) => box)], frame, AIR);
  return [
    ...names,
    ...context.map(({ key, box }) => ({
      key,
      box,
      name: countryNames.get(key) ?? '',
      letters: usual,
      isContext: true,
    })),
  ];
}

interface NameWish {
  readonly key: string;
  readonly name: string;
  readonly at: ScreenPoint;
  readonly width: number;
}

interface Room extends Pick<Labelling, 'radius' | 'direction' | 'letters'> {
  readonly frame: Box;
  readonly taken: readonly Box[];
}

/** So often those that found no room are let choose before the others. */
const ROUNDS = 12;

/** The names of all signs beside them; none where one of them finds no room. */
function namesBeside(wishes: readonly NameWish[], room: Room): readonly PrintedName[] {
  let order = wishes;
  for (let round = 0; round < ROUNDS; round += 1) {
    const placed = new Map<NameWish, Box>();
    const taken = [...room.taken];
    for (const wish of order) {
      const box = boxesBeside(wish, room).find(
        (each) => contains(room.frame, each) && isClearOf(grow(each, 1), taken),
      );
      if (!box) continue;
      placed.set(wish, box);
      taken.push({ ...box, left: box.left - SPACE, right: box.right + SPACE });
    }
    if (placed.size === wishes.length) {
      return [...placed].map(([{ key, name }, box]) => ({
        key,
        name,
        box,
        letters: room.letters,
        isContext: false,
      }));
    }
    order = [...order.filter((wish) => !placed.has(wish)), ...order.filter((wish) => placed.has(wish))];
  }
  return [];
}

/** What stands in line with a name, nearer than this, would be read as one with it. */
const SPACE = 6;
/** A name over or under its sign may stand so far to one side, as a share of its width. */
const ASIDE = [0, -0.3, 0.3];

/** Where a name may stand beside its sign, the best first. */
function boxesBeside({ at, width }: NameWish, { radius, direction, letters }: Room): readonly Box[] {
  const size = { width, height: letters * LINE };
  return sidesFor(direction).flatMap((side) => {
    const box = labelBox(at, radius, size, side);
    if (side.across !== 0) return [box];
    return ASIDE.map((share) => ({
      ...box,
      left: box.left + share * width,
      right: box.right + share * width,
    }));
  });
}

/** A sign is round: of its box the corners are free, where its own name may begin. */
function roundSign(at: ScreenPoint, radius: number): readonly Box[] {
  const [long, short] = [2 * radius, radius * ARM];
  return [boxAround(at, long, short), boxAround(at, short, long)];
}

const ARM = 1.1;

/** Small boxes along the line from a number to its place, closed by its dot. */
function alongLine({ at, home }: PrintedSign): readonly Box[] {
  const steps = Math.ceil(Math.hypot(at.x - home.x, at.y - home.y) / LINE_STEP);
  return Array.from({ length: steps }, (_, step) => {
    const share = step / steps;
    const point = { x: home.x + (at.x - home.x) * share, y: home.y + (at.y - home.y) * share };
    return boxAround(point, LINE_STEP, LINE_STEP);
  });
}

const LINE_STEP = 4;

function createMeasure(letters: number): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * letters * USUAL_LETTER_WIDTH;
  context.font = `600 ${letters}px ${getComputedStyle(document.body).fontFamily}`;
  return (text) => Math.ceil(context.measureText(text).width) + 2;
}
