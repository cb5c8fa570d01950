import { compareMarks } from '../arabic/vowel-marks.ts';
import type { Place, PlaceId, PlaceKind } from '../gazetteer/place.ts';
import { distanceKm } from '../geo/distance.ts';
import type { NameMatch } from './find-names.ts';
import type { Candidate, Reason, Resolution } from './mention.ts';

/** An accepted name with the text it stands in, which alone shows its vowel marks. */
export interface AcceptedName {
  readonly match: NameMatch;
  readonly text: string;
}

/**
 * Decides for each accepted name of one article which place it means. All names of the article are evidence for each
 * other, so one name with one spelling gets one sense throughout (one sense per discourse; Leidner 2007).
 */
export function resolveNames(accepted: readonly AcceptedName[]): Resolution[] {
  const options = accepted.map(placesFor);
  const certain = new Map<PlaceId, Place>();
  for (const places of options) {
    const [only, ...others] = places;
    if (only && others.length === 0) certain.set(only.place.id, only.place);
  }
  return options.map((places) => ({ candidates: rank(places, certain) }));
}

interface Option {
  readonly place: Place;
  readonly spelledExactly: boolean;
  readonly marks: 'agree' | 'differ' | 'silent';
}

function placesFor({ match, text }: AcceptedName): Option[] {
  const written = text.slice(match.start, match.end);
  const best = match.names[0]?.exact;
  const options = new Map<PlaceId, Option>();
  for (const name of match.names) {
    for (const place of name.places) {
      if (options.has(place.id)) continue;
      options.set(place.id, {
        place,
        spelledExactly: name.exact === best,
        marks: compareMarks(written, name.written),
      });
    }
  }
  const all = [...options.values()];
  const fitting = all.filter((option) => option.marks !== 'differ');
  return fitting.length > 0 ? fitting : all;
}

/** A whole country or territory goes before a town, and how much: measured against a town a hundred times as large. */
const LEVEL_WEIGHT: Partial<Record<PlaceKind, number>> = {
  country: 200,
  territory: 60,
  region: 4,
  division: 0.6,
};
const OTHER_SPELLING_WEIGHT = 0.2;
const AGREEING_MARKS_WEIGHT = 50;
const INSIDE_WEIGHT = 12;
const NEAR_WEIGHT = 4;
const NEAR_KM = 120;

function rank(options: readonly Option[], certain: ReadonlyMap<PlaceId, Place>): Candidate[] {
  const weighed = options.map((option) => weigh(option, options, certain));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed
    .map(({ place, weight, reasons }) => ({ placeId: place.id, score: weight / total, reasons }))
    .sort((a, b) => b.score - a.score);
}

function weigh(option: Option, rivals: readonly Option[], certain: ReadonlyMap<PlaceId, Place>) {
  const { place } = option;
  if (rivals.length === 1) return { place, weight: 1, reasons: [{ kind: 'only' } satisfies Reason] };
  const reasons: Reason[] = [];
  let weight = 1 + Math.log10(1 + place.population);
  if (!option.spelledExactly) weight *= OTHER_SPELLING_WEIGHT;
  if (option.marks === 'agree') {
    weight *= AGREEING_MARKS_WEIGHT;
    if (rivals.some((rival) => rival.marks !== 'agree')) reasons.push({ kind: 'marks' });
  }
  const level = LEVEL_WEIGHT[place.kind];
  if (level) weight *= level;
  if (
    (place.kind === 'country' || place.kind === 'territory') &&
    rivals.some((rival) => rival.place.kind !== place.kind)
  ) {
    reasons.push({ kind: 'level', placeKind: place.kind });
  }
  const area = [place.parent, place.country].find(
    (id) => id !== undefined && namesInside(id, certain, place),
  );
  if (area) {
    weight *= INSIDE_WEIGHT;
    reasons.push({ kind: 'inside', area });
  } else {
    const neighbour = nearest(place, certain);
    if (neighbour) {
      weight *= NEAR_WEIGHT;
      reasons.push({ kind: 'near', neighbour });
    }
  }
  const isLargest = rivals.every((rival) => rival === option || rival.place.population < place.population);
  if (isLargest) reasons.push({ kind: 'largest', of: rivals.length });
  return { place, weight, reasons };
}

/** Whether the article names the area itself or, beyond doubt, another place in it. */
const namesInside = (area: PlaceId, certain: ReadonlyMap<PlaceId, Place>, place: Place) =>
  certain.has(area) ||
  [...certain.values()].some(
    (other) => other.id !== place.id && (other.country === area || other.parent === area),
  );

function nearest(place: Place, certain: ReadonlyMap<PlaceId, Place>): PlaceId | undefined {
  let nearestId: PlaceId | undefined;
  let nearestKm = NEAR_KM;
  for (const other of certain.values()) {
    if (other.id === place.id || other.kind === 'country') continue;
    const km = distanceKm(place.position, other.position);
    if (km < nearestKm) [nearestId, nearestKm] = [other.id, km];
  }
  return nearestId;
}
