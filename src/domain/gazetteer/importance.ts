import type { Place, PlaceKind } from './place.ts';

/** Level first: how much a place of a kind weighs beside a town of as many inhabitants ^ 0.6. */
const LEVEL_WEIGHT: Record<PlaceKind, number> = {
  country: 80_000,
  territory: 30_000,
  region: 5000,
  division: 300,
  water: 2500,
  landform: 1000,
  city: 60,
  facility: 400,
  district: 250,
};

/** How likely a place is the one that is meant, as far as its level and its size tell. */
export function importance({ kind, population }: Place): number {
  return LEVEL_WEIGHT[kind] + (isTown(kind) ? population ** 0.6 : 0);
}

const isTown = (kind: PlaceKind) => kind === 'city' || kind === 'district';

/** A town of which readers elsewhere have not heard: under this many inhabitants, or nobody counted them. */
const OBSCURE = 100_000;
/** From this many inhabitants a city is known by its bare name as a capital is. */
const RENOWNED = 500_000;

/** Whether a town has so few inhabitants that its name alone brings another town to mind. */
export const isObscureTown = ({ kind, population, capital }: Place): boolean =>
  isTown(kind) && !capital && population < OBSCURE;

/** Whether a city is known everywhere: a capital, or very large. */
export const isRenowned = ({ kind, population, capital }: Place): boolean =>
  kind === 'city' && (capital === true || population >= RENOWNED);

/** From so many inhabitants on a city is known far from its country. */
const WELL_KNOWN = 150_000;
const FAR_LARGER = 3;

/** Whether a well-known city is so much larger than a town or district that its name alone means the city. */
export const dwarfs = (city: Place, { kind, population, capital }: Place): boolean =>
  city.kind === 'city' &&
  city.population >= Math.max(WELL_KNOWN, FAR_LARGER * population) &&
  population < WELL_KNOWN &&
  isTown(kind) &&
  !capital;
