import { isWhereArabicIsSpoken } from '../../gazetteer/arabic-speaking.ts';
import { isObscureTown } from '../../gazetteer/importance.ts';
import type { Place, PlaceId } from '../../gazetteer/place.ts';
import { distanceKm } from '../../geo/distance.ts';
import type { Candidate, Reason, Resolution } from '../mention.ts';
import { type AcceptedName, isArea, type Name, namesOf, type Option } from './article-names.ts';
import { chosenArea, guessOf, weightAlone } from './guess.ts';
import {
  areaOf,
  type Evidence,
  hasCompatriotInSeries,
  NEAR_IN_SERIES_KM,
  NEAR_KM,
  nearest,
  nearestInSeries,
  type Setting,
  settingOf,
  standsAmongItsOwn,
} from './setting.ts';
import { RESOLUTION_WEIGHTS, type ResolutionWeights } from './weights.ts';

/**
 * Decides for each accepted name of one article which place it means. All names of the article are evidence for each
 * other, so one name with one spelling gets one sense throughout (one sense per discourse; Leidner 2007). First what a
 * name most likely means by itself, then again in the light of what the others were taken for.
 */
export function resolveNames(
  accepted: readonly AcceptedName[],
  { nationalities = NONE, about = NONE, weights = RESOLUTION_WEIGHTS }: Evidence = {},
): Resolution[] {
  const named = namesOf(accepted);
  const names = new Set(named);
  for (const name of names) name.guess = guessOf(name, about, weights);
  const setting = settingOf(names, { nationalities, about, weights });
  const resolved = new Map<Name, Resolution>();
  for (const name of names) resolved.set(name, { candidates: rank(name, setting) });
  return named.map((name) => resolved.get(name) as Resolution);
}

function rank(name: Name, setting: Setting): Candidate[] {
  const [only] = name.options;
  if (only && name.options.length === 1) return theOnly(only, name, setting);
  const areStrangers = name.options.every((option) => sceneElsewhere(option, name, setting) !== null);
  // «حي العباسية» in Omdurman is no quarter of Cairo.
  if (areStrangers && isQuarter(name)) return [];
  const weighed = name.options.map((option) => weigh(option, name, setting));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const share = areStrangers ? STRANGER : 1;
  return weighed
    .map(({ place, weight, reasons }) => ({ placeId: place.id, score: (share * weight) / total, reasons }))
    .sort((a, b) => b.score - a.score);
}

const isQuarter = ({ kinds, options }: Name): boolean =>
  kinds.includes('district') || options.every(({ place }) => place.kind === 'district');

/** The share of small towns abroad that nothing in the text speaks for, though no other place has the name. */
const STRANGER = 0.5;

/**
 * The only place of a name: sure, but where the article plays in another country. A small town is as likely one that the
 * gazetteer lacks then, and a quarter is another: «منطقة الطالبية» in Egypt's news is not the one in Baghdad.
 */
function theOnly(option: Option, name: Name, setting: Setting): Candidate[] {
  const { id: placeId, kind } = option.place;
  // «قرية الثعلة» is not the air base called after it.
  if (name.rank === 'village' && kind === 'facility') return [];
  if (isAnotherOf(option, name, setting) || isSaidToLieElsewhere(option.place, name)) return [];
  const area = otherDivision(option.place, setting) ?? sceneElsewhere(option, name, setting);
  if (area === null) return [{ placeId, score: 1, reasons: [{ kind: 'only' }] }];
  return kind === 'district' ? [] : [{ placeId, score: STRANGER, reasons: [{ kind: 'elsewhere', area }] }];
}

/**
 * Whether a text that names other countries speaks of a division, where nothing but a small town elsewhere has the name: «مقاطعة
 * غيرو» in France is not Gero in Japan. In Arab countries divisions bear their town's name, which may be all that is known.
 */
function isAnotherOf(option: Option, name: Name, setting: Setting): boolean {
  const { place } = option;
  if (!name.kinds.includes('division') || !isObscureTown(place) || isWhereArabicIsSpoken(place)) return false;
  if (chosenArea(place, setting.about) || areaOf(option, name, setting)) return false;
  return [...setting.areas.values()].some((names) =>
    [...names].some(({ guess }) => guess?.place.kind === 'country'),
  );
}

const FAR_KM = 300;

/** Whether the text says that a small place lies in one far abroad: «مصنع ألبا في المنامة» is no county of Romania. */
function isSaidToLieElsewhere(place: Place, { surroundedBy }: Name): boolean {
  const isSmall = isObscureTown(place) || ['division', 'district', 'facility'].includes(place.kind);
  if (!isSmall || place.country === undefined) return false;
  for (const { guess } of surroundedBy) {
    const around = guess?.place;
    const isAbroad = around && (around.country ?? around.id) !== place.country;
    if (isAbroad && distanceKm(place.position, around.position) > FAR_KM) return true;
  }
  return false;
}

/** The division that the text names, where the only town of a name is a small one in another of that country: «تايلور» in Texas. */
function otherDivision(place: Place, { areas }: Setting): PlaceId | null {
  const { parent, country } = place;
  // Divisions go by ISO 3166-2, whose codes begin with their country's.
  const isDivision = (id: PlaceId) => id.startsWith(`${country}-`);
  if (parent === undefined || !isDivision(parent) || !isObscureTown(place) || areas.has(parent)) return null;
  for (const id of areas.keys()) if (isDivision(id)) return id;
  return null;
}

/** The country that an article plays in, where it has nothing but the name of a small place for that place's own. */
function sceneElsewhere(option: Option, name: Name, setting: Setting): PlaceId | null {
  const { place, marks } = option;
  if (!isObscureTown(place) || place.country === undefined || marks === 'agree') return null;
  if (chosenArea(place, setting.about) || areaOf(option, name, setting) || nearest(place, name, setting))
    return null;
  return setting.scene;
}

function weigh(option: Option, name: Name, setting: Setting) {
  const { place } = option;
  const { weights } = setting;
  const rivals = name.options;
  const reasons: Reason[] = [];
  let weight = weightAlone(option, name, setting.about, weights);
  const chosen = chosenArea(place, setting.about);
  if (chosen !== undefined && rivals.some((rival) => chosenArea(rival.place, setting.about) === undefined)) {
    reasons.push({ kind: 'about', area: chosen });
  }
  if (option.marks === 'agree' && rivals.some((rival) => rival.marks !== 'agree'))
    reasons.push({ kind: 'marks' });
  if (name.kinds.includes(place.kind)) reasons.push({ kind: 'type', placeKind: place.kind });
  if (isArea(place.kind) && rivals.some((rival) => rival.place.kind !== place.kind)) {
    reasons.push({ kind: 'level', placeKind: place.kind });
  }
  const series = inSeries(option, name, weights);
  weight *= series.factor;
  if (series.isOfRank) reasons.push({ kind: 'series', placeKind: place.kind });
  const area = areaOf(option, name, setting);
  if (area) {
    weight *= area.factor;
    reasons.push({ kind: 'inside', area: area.id });
  }
  // Where the country is said already, what stands beside it still tells of two places in it: «شبام وسيئون» in Hadramawt.
  const neighbour = area ? series.neighbour : nearest(place, name, setting);
  if (neighbour && neighbour.km < NEAR_KM && !option.isOvershadowed) {
    weight *= 1 + weights.near * (1 - neighbour.km / NEAR_KM);
    reasons.push({ kind: 'near', neighbour: neighbour.id });
  }
  const isLargest = rivals.every((rival) => rival === option || rival.place.population < place.population);
  if (isLargest) reasons.push({ kind: 'largest', of: rivals.length });
  return { place, weight, reasons };
}

/**
 * By how much what stands in one series with a name multiplies the weight of a place, whether it is of the same rank, and which
 * of it is nearest.
 */
function inSeries({ place, isOvershadowed }: Option, name: Name, weights: ResolutionWeights) {
  const isTownOfSeries = name.isAmongTowns && place.kind === 'city';
  const isOfRank = isTownOfSeries || standsInSeries(place, name);
  let factor = isTownOfSeries ? weights.amongTowns : isOfRank ? weights.series : 1;
  if (isOvershadowed && !standsAmongItsOwn(place, name)) return { factor, isOfRank, neighbour: null };
  if (hasCompatriotInSeries(place, name)) factor *= weights.compatriotInSeries;
  const neighbour = nearestInSeries(place, name);
  if (neighbour) factor *= 1 + weights.nearInSeries * (1 - neighbour.km / NEAR_IN_SERIES_KM);
  return { factor, isOfRank, neighbour };
}

/**
 * Whether names that stand in one series with it were taken for places of the same rank: countries, divisions of one
 * country («جورجيا وكارولاينا الجنوبية»), or capitals («بغداد وعمان»), but not where its own country has the name.
 */
function standsInSeries(place: Place, { inSeriesWith, options }: Name): boolean {
  const isCapital = place.capital && !options.some((rival) => rival.place.id === place.country);
  const isOfRank = ({ kind, country, capital }: Place) => {
    if (isCapital) return capital === true;
    return isArea(place.kind) ? isArea(kind) : kind === place.kind && country === place.country;
  };
  if (!isArea(place.kind) && place.kind !== 'division' && !isCapital) return false;
  for (const { guess } of inSeriesWith) if (guess && isOfRank(guess.place)) return true;
  return false;
}

const NONE: ReadonlySet<PlaceId> = new Set();
