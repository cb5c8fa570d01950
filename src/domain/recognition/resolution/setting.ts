import { isRenowned } from '../../gazetteer/importance.ts';
import type { Place, PlaceId } from '../../gazetteer/place.ts';
import { distanceKm } from '../../geo/distance.ts';
import type { Guess, Name, Option } from './article-names.ts';
import type { ResolutionWeights } from './weights.ts';

/** What an article tells of where it plays besides the places it names. */
export interface Evidence {
  /** The countries that the article's adjectives name: weaker evidence than a country's own name. */
  readonly nationalities?: ReadonlySet<PlaceId>;
  /** The areas that the reader says the article is about: they outweigh all but vowel marks. */
  readonly about?: ReadonlySet<PlaceId>;
  readonly weights?: ResolutionWeights;
}

/** What an article's names tell of where it plays. */
export interface Setting extends Required<Evidence> {
  /** The areas named, each with the names that were taken for it. */
  readonly areas: ReadonlyMap<PlaceId, ReadonlySet<Name>>;
  /** Places smaller than a country that are all but certain, each with its name; bounded, so that long texts stay fast. */
  readonly settled: readonly { readonly place: Place; readonly name: Name }[];
  /** How many names are all but certain to lie in an area. */
  readonly inside: ReadonlyMap<PlaceId, number>;
  /** The country, or part of one, that the article plays in: most of those names lie there, and more than one; null for none. */
  readonly scene: PlaceId | null;
}

/** So many names that lie in a country tell that the article plays there. */
const PLAYS_THERE = 2;

const SETTLED_SHARE = 0.75;
const MOST_SETTLED = 200;

/** The setting that the guesses at an article's names make. */
export function settingOf(names: Iterable<Name>, evidence: Required<Evidence>): Setting {
  const areas = new Map<PlaceId, Set<Name>>();
  const settled: { place: Place; name: Name }[] = [];
  const inside = new Map<PlaceId, number>();
  for (const name of names) {
    const { guess } = name;
    if (!guess) continue;
    for (const area of areasAround(guess)) inside.set(area, (inside.get(area) ?? 0) + 1);
    if (guess.share < SETTLED_SHARE) continue;
    const { place } = guess;
    const taken = areas.get(place.id);
    if (taken) taken.add(name);
    else areas.set(place.id, new Set([name]));
    if (place.kind !== 'country' && settled.length < MOST_SETTLED) settled.push({ place, name });
  }
  return { ...evidence, areas, settled, inside, scene: sceneOf(inside) };
}

function sceneOf(inside: ReadonlyMap<PlaceId, number>): PlaceId | null {
  let scene: PlaceId | null = null;
  let most = PLAYS_THERE - 1;
  for (const [id, count] of inside) {
    // A country was counted before what it is divided into, and at least as often.
    if (count <= most) continue;
    scene = id;
    most = count;
  }
  return scene;
}

/** The area that the text speaks of and that a place lies in, and by how much that multiplies its weight; null for none. */
export function areaOf(
  { place, isOvershadowed }: Option,
  name: Name,
  { areas, nationalities, inside, weights }: Setting,
) {
  const own = [place.parent, place.country].filter((id) => id !== undefined);
  const around = placeAround(place, name);
  if (around) return { id: around, factor: weights.besideArea };
  const beside = own.find((id) => name.adjectives.includes(id));
  if (beside) return { id: beside, factor: weights.besideAdjective };
  const opening = openingArea(own, name);
  if (isOvershadowed && !standsAmongItsOwn(place, name)) return null;
  if (opening) return { id: opening, factor: weights.sentenceOpened };
  const countIn = (id: PlaceId) => (inside.get(id) ?? 0) - ownShareIn(id, name);
  // The very name whose meaning is sought is no evidence: «الجزائر» names the country that its city lies in.
  const named = own.find((id) => isNamedByOthers(areas.get(id), name));
  if (named) return { id: named, factor: weights.areaNamed * loudness(countIn(named)) };
  // An adjective speaks for the country as well: «الجزائرية» must not turn «الجزائر» into its capital.
  const described = [place.id, ...own].find((id) => nationalities.has(id));
  if (described) return { id: described, factor: weights.areaByNationality };
  // Names in Algeria speak for the country «الجزائر» as much as for its capital.
  if (name.options.some((rival) => rival.place.id === place.country)) return null;
  const counted = own.map((id) => ({ id, count: countIn(id) })).find(({ count }) => count > 0);
  if (!counted) return null;
  const factor = weights.areaShared * (1 + counted.count);
  return { id: counted.id, factor: Math.min(weights.areaSharedAtMost, factor) };
}

/**
 * Whether what stands beside a name lies in the country of this place, so that a larger town abroad is not meant: «درنة وسوسة» in
 * Libya. A city that all know is meant beside any other: «باريس وواشنطن».
 */
export const standsAmongItsOwn = (place: Place, name: Name): boolean =>
  hasCompatriotInSeries(place, name) &&
  !name.options.some((rival) => isRenowned(rival.place) && rival.place.country !== place.country);

/** Whether a name that stands in one series with it was taken for another place of its country. */
export function hasCompatriotInSeries({ country }: Place, { inSeriesWith }: Name): boolean {
  if (country === undefined) return false;
  for (const { guess } of inSeriesWith)
    if (guess && guess.place.country === country && guess.countryShare >= SETTLED_SHARE) return true;
  return false;
}

/** An area that many names of the article lie in speaks louder than one that is named in passing. */
const loudness = (count: number): number => Math.min(LOUDEST, Math.max(1, Math.sqrt(count)));
const LOUDEST = 4;

/** What a name's own guess has added to the count of an area: no evidence for another place of the very same name. */
const ownShareIn = (area: PlaceId, { guess }: Name): number =>
  guess ? areasAround(guess).filter((id) => id === area).length : 0;

/** The areas that a guess speaks for; unsure whether the town or its division is meant, it still tells the country. */
function areasAround({ place, share, countryShare }: Guess): PlaceId[] {
  if (place.kind === 'country') return [];
  const around =
    share >= SETTLED_SHARE
      ? [place.country, place.parent]
      : countryShare >= SETTLED_SHARE
        ? [place.country]
        : [];
  return around.filter((area) => area !== undefined);
}

const AROUND_KM = 100;

/** The place that the text says is around this one: its country, or a place near by in the same country. */
function placeAround(place: Place, { surroundedBy }: Name): PlaceId | null {
  for (const { guess, options } of surroundedBy) {
    const other = guess?.place;
    // «بالقاهرة القاهرة»: a dateline follows the headline.
    if (!other || options.some((option) => option.place.id === place.id)) continue;
    if (other.id === place.country || other.id === place.parent) return other.id;
    const isCompatriot = other.country !== undefined && other.country === place.country;
    if (isCompatriot && distanceKm(place.position, other.position) < AROUND_KM) return other.id;
  }
  return null;
}

/** The one of some areas that the sentence opens with. */
function openingArea(own: readonly PlaceId[], { openedBy }: Name): PlaceId | undefined {
  for (const { guess } of openedBy) if (guess && own.includes(guess.place.id)) return guess.place.id;
  return undefined;
}

function isNamedByOthers(names: ReadonlySet<Name> | undefined, self: Name): boolean {
  if (!names) return false;
  for (const name of names) if (name.options[0]?.place.id !== self.options[0]?.place.id) return true;
  return false;
}

/** A neighbour farther away says nothing. */
export const NEAR_KM = 120;
/** Nor does one in the same series that is farther away than this. */
export const NEAR_IN_SERIES_KM = 400;

/** Another place, and how far away it is, in kilometres. */
interface Neighbour {
  readonly id: PlaceId;
  readonly km: number;
}

/** The nearest within `NEAR_IN_SERIES_KM` of the places smaller than a country that stand in one series with a name; null for none. */
export function nearestInSeries(place: Place, { inSeriesWith }: Name): Neighbour | null {
  let found: Neighbour | null = null;
  for (const { guess } of inSeriesWith) {
    if (!guess || guess.share < SETTLED_SHARE || guess.place.kind === 'country') continue;
    found = nearerOf(found, place, guess.place, NEAR_IN_SERIES_KM);
  }
  return found;
}

/** The nearest of the settled places within `NEAR_KM`; null for none. */
export function nearest(place: Place, self: Name, { settled }: Setting): Neighbour | null {
  let found: Neighbour | null = null;
  for (const { place: other, name } of settled)
    if (name !== self && other.id !== place.id) found = nearerOf(found, place, other, NEAR_KM);
  return found;
}

function nearerOf(found: Neighbour | null, place: Place, other: Place, within: number): Neighbour | null {
  const km = distanceKm(place.position, other.position);
  return km < (found?.km ?? within) ? { id: other.id, km } : found;
}
