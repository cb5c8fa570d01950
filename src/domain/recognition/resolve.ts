import { compareMarks } from '../arabic/vowel-marks.ts';
import { isWhereArabicIsSpoken } from '../gazetteer/arabic-speaking.ts';
import { dwarfs, importance, isObscureTown, isRenowned } from '../gazetteer/importance.ts';
import type { Place, PlaceId, PlaceKind } from '../gazetteer/place.ts';
import { distanceKm } from '../geo/distance.ts';
import type { NameMatch } from './find-names.ts';
import type { Candidate, Reason, Resolution } from './mention.ts';
import { kindsNotMeant } from './named-after.ts';
import { isCapitalAnnounced, isVillageAnnounced, kindsAnnounced } from './type-words.ts';

/** An accepted name with what stands around it. */
export interface AcceptedName {
  readonly match: NameMatch;
  /** The text it stands in, which alone shows its vowel marks. */
  readonly text: string;
  /** The word before it, folded; empty at a sentence's start. */
  readonly before: string;
  /** The countries whose nationality the words next to it name: «طرابلس اللبنانية». */
  readonly adjectives: readonly PlaceId[];
  /** Whether the next name is said to be around it: «الدوحة في فلسطين», «الجيزة بريف درعا». */
  readonly liesInNext: boolean;
  /** Whether it stands in a series with the accepted name before it: nothing but و or a comma between. */
  readonly followsOn: boolean;
}

/** What an article tells of where it plays besides the places it names. */
export interface Evidence {
  /** The countries that the article's adjectives name: weaker evidence than a country's own name. */
  readonly nationalities?: ReadonlySet<PlaceId>;
  /** The areas that the reader says the article is about: they outweigh all but vowel marks. */
  readonly about?: ReadonlySet<PlaceId>;
  readonly weights?: ResolutionWeights;
}

/** By what each sort of evidence multiplies the weight of a place. */
export interface ResolutionWeights {
  /** For a capital, beside a town of its size; not where its own country has the name as well. */
  readonly capital: number;
  /** For a town that is called so by its own people, beside a town abroad whose name came into Arabic. */
  readonly homeland: number;
  readonly otherSpelling: number;
  readonly derivedName: number;
  readonly agreeingMarks: number;
  readonly announcedKind: number;
  readonly notAnnounced: number;
  readonly chosenArea: number;
  readonly besideAdjective: number;
  readonly besideArea: number;
  readonly areaNamed: number;
  readonly areaByNationality: number;
  readonly series: number;
  /** For a city in a series with another of its country, where the country has the name too. */
  readonly amongTowns: number;
  /** What a neighbour at no distance adds; it fades to nothing at 120 km. */
  readonly near: number;
}

/**
 * No other value of any one of them did better on the half of a corpus it was chosen on, but for `homeland`, where that is
 * our own pairs against two mentions: see docs/accuracy.md.
 */
export const RESOLUTION_WEIGHTS: ResolutionWeights = {
  capital: 3,
  homeland: 2,
  otherSpelling: 0.2,
  derivedName: 0.5,
  agreeingMarks: 60,
  announcedKind: 25,
  notAnnounced: 0.25,
  chosenArea: 500,
  besideAdjective: 40,
  besideArea: 3000,
  areaNamed: 30,
  areaByNationality: 20,
  series: 6,
  amongTowns: 50,
  near: 4,
};

/**
 * Decides for each accepted name of one article which place it means. All names of the article are evidence for each
 * other, so one name with one spelling gets one sense throughout (one sense per discourse; Leidner 2007). First what a
 * name most likely means by itself, then again in the light of what the others were taken for.
 */
export function resolveNames(
  accepted: readonly AcceptedName[],
  { nationalities = NONE, about = NONE, weights = RESOLUTION_WEIGHTS }: Evidence = {},
): Resolution[] {
  const names = new Map<string, Name>();
  const named = accepted.map((name, index) =>
    nameOf(name, accepted[index + 1], isAmongTowns(accepted, index), names),
  );
  named.forEach((name, index) => {
    const next = named[index + 1];
    if (next && accepted[index]?.liesInNext) name.surroundedBy.add(next);
    const other = named[index - 1];
    if (!other || !accepted[index]?.followsOn) return;
    name.inSeriesWith.add(other);
    other.inSeriesWith.add(name);
  });
  for (const name of names.values()) {
    name.guess = best(
      name.options.map((option) => ({ option, weight: weightAlone(option, name, about, weights) })),
    );
  }
  const setting = settingOf(names.values(), { nationalities, about, weights });
  const resolved = new Map<Name, Resolution>();
  for (const name of names.values()) resolved.set(name, { candidates: rank(name, setting) });
  return named.map((name) => resolved.get(name) as Resolution);
}

/** A name as it is used in an article: the same spelling in the same surroundings is weighed once. */
interface Name {
  readonly options: readonly Option[];
  readonly kinds: readonly PlaceKind[];
  readonly adjectives: readonly PlaceId[];
  readonly inSeriesWith: Set<Name>;
  readonly surroundedBy: Set<Name>;
  readonly isAmongTowns: boolean;
  /** Whether the word before speaks of a village or of a capital. */
  readonly rank: 'village' | 'capital' | null;
  guess: Guess | null;
}

interface Guess {
  readonly place: Place;
  readonly share: number;
  /** The share of all readings that lie in the country of `place`: the town and the division of one name agree in it. */
  readonly countryShare: number;
}

interface Option {
  readonly place: Place;
  readonly spelledExactly: boolean;
  readonly marks: 'agree' | 'differ' | 'silent';
  /** Whether a far better known city abroad has the name: what is named elsewhere in the text is not enough. */
  readonly isOvershadowed: boolean;
}

function nameOf(
  { match, text, before, adjectives, liesInNext }: AcceptedName,
  next: AcceptedName | undefined,
  isAmongTowns: boolean,
  names: Map<string, Name>,
): Name {
  const written = text.slice(match.start, match.end);
  const kinds = kindsAnnounced(before);
  const notMeant = kindsNotMeant(before);
  const rank = isVillageAnnounced(before) ? 'village' : isCapitalAnnounced(before) ? 'capital' : null;
  const around = liesInNext && next ? next.text.slice(next.match.start, next.match.end) : '';
  const key = `${written}|${kinds.join()}|${notMeant.join()}|${rank}|${adjectives.join()}|${around}|${isAmongTowns}`;
  const known = names.get(key);
  if (known) return known;
  const name: Name = {
    options: meantOptions(optionsOf(match, written), notMeant),
    kinds,
    adjectives,
    inSeriesWith: new Set(),
    surroundedBy: new Set(),
    isAmongTowns,
    rank,
    guess: null,
  };
  names.set(key, name);
  return name;
}

/** The options without places of kinds that are not meant, and without what lies in those: «ساحة تونس» is no Tunis either. */
function meantOptions(options: readonly Option[], notMeant: readonly PlaceKind[]): readonly Option[] {
  const others = options.filter(({ place }) => notMeant.includes(place.kind)).map(({ place }) => place.id);
  return options.filter(
    ({ place: { id, country } }) => !others.includes(id) && !(country && others.includes(country)),
  );
}

/**
 * Whether a name of a country stands in a series with a town of that country: in «الجزائر ووهران» it is the city, whatever it
 * means elsewhere in the article.
 */
function isAmongTowns(accepted: readonly AcceptedName[], index: number): boolean {
  const countries = placesOf(accepted[index]).filter(({ kind }) => kind === 'country');
  if (countries.length === 0) return false;
  const neighbours = [
    accepted[index]?.followsOn ? accepted[index - 1] : undefined,
    accepted[index + 1]?.followsOn ? accepted[index + 1] : undefined,
  ];
  return neighbours.some((neighbour) =>
    placesOf(neighbour).some(
      ({ kind, country }) => kind === 'city' && countries.some(({ id }) => id === country),
    ),
  );
}

const placesOf = (name: AcceptedName | undefined): readonly Place[] =>
  name?.match.names.flatMap(({ places }) => places) ?? [];

function optionsOf(match: NameMatch, written: string): Option[] {
  const bestSpelling = match.names[0]?.exact;
  const options = new Map<PlaceId, Omit<Option, 'isOvershadowed'>>();
  for (const name of match.names) {
    for (const place of name.places) {
      const marks = compareMarks(written, name.written);
      const known = options.get(place.id);
      // «عُمان» is a name beside «عمان» of the same place: the marks that agree speak for it.
      if (known && (known.marks === 'agree' || marks !== 'agree')) continue;
      options.set(place.id, { place, spelledExactly: name.exact === bestSpelling, marks });
    }
  }
  const all = [...options.values()];
  const fitting = all.filter((option) => option.marks !== 'differ');
  const meant = fitting.length > 0 ? fitting : all;
  return meant.map((option) => ({
    ...option,
    isOvershadowed: meant.some((rival) => overshadows(rival.place, option.place)),
  }));
}

const overshadows = (city: Place, place: Place): boolean =>
  city.country !== place.country && (dwarfs(city, place) || (isObscureTown(place) && isRenowned(city)));

function weightAlone(
  { place, spelledExactly, marks }: Option,
  { kinds, rank, options }: Name,
  about: ReadonlySet<PlaceId>,
  weights: ResolutionWeights,
): number {
  let weight = importance(place);
  if (chosenArea(place, about) !== undefined) weight *= weights.chosenArea;
  if (!options.some((rival) => rival.place.kind === 'country' && rival.place.id === place.country)) {
    if (place.capital) weight *= weights.capital;
    if (isTownOfRank(place) && isWhereArabicIsSpoken(place)) weight *= weights.homeland;
  }
  if (place.derived) weight *= weights.derivedName;
  if (!spelledExactly) weight *= weights.otherSpelling;
  if (marks === 'agree') weight *= weights.agreeingMarks;
  const isAnnounced = kinds.includes(place.kind) && (rank === null || isOfRank(place, rank));
  if (kinds.length > 0) weight *= isAnnounced ? weights.announcedKind : weights.notAnnounced;
  return weight;
}

/** A smaller one is heard of too little for its name to mean it by itself. */
const LEAST_OF_RANK = 10_000;
const isTownOfRank = ({ kind, population }: Place) => kind === 'city' && population >= LEAST_OF_RANK;

const isOfRank = (place: Place, rank: 'village' | 'capital') =>
  rank === 'village' ? !isRenowned(place) : place.capital === true;

/** The area among those the reader chose that a place is or lies in. */
const chosenArea = ({ id, parent, country }: Place, about: ReadonlySet<PlaceId>): PlaceId | undefined =>
  [id, parent, country].find((area) => area !== undefined && about.has(area));

function best(weighed: readonly { option: Option; weight: number }[]): Guess | null {
  let top = weighed[0];
  if (!top) return null;
  let total = 0;
  for (const one of weighed) {
    total += one.weight;
    if (one.weight > top.weight) top = one;
  }
  const { place } = top.option;
  let inCountry = 0;
  for (const { option, weight } of weighed) {
    if (option.place.country !== undefined && option.place.country === place.country) inCountry += weight;
  }
  return { place, share: top.weight / total, countryShare: inCountry / total };
}

/** What an article's names tell of where it plays. */
interface Setting extends Required<Evidence> {
  /** The areas named, each with the names that were taken for it. */
  readonly areas: ReadonlyMap<PlaceId, ReadonlySet<Name>>;
  /** Places smaller than a country that are all but certain, each with its name; bounded, so that long texts stay fast. */
  readonly settled: readonly { readonly place: Place; readonly name: Name }[];
  /** How many names are all but certain to lie in an area. */
  readonly inside: ReadonlyMap<PlaceId, number>;
}

const SETTLED_SHARE = 0.75;
const MOST_SETTLED = 200;

function settingOf(names: Iterable<Name>, evidence: Required<Evidence>): Setting {
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
  return { ...evidence, areas, settled, inside };
}

function rank(name: Name, setting: Setting): Candidate[] {
  const [only] = name.options;
  if (only && name.options.length === 1) return theOnly(only, name, setting);
  const weighed = name.options.map((option) => weigh(option, name, setting));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed
    .map(({ place, weight, reasons }) => ({ placeId: place.id, score: weight / total, reasons }))
    .sort((a, b) => b.score - a.score);
}

/** The share of a small town abroad that nothing in the text speaks for, though no other place has the name. */
const STRANGER = 0.5;

/**
 * The only place of a name: sure, but where the article plays in another country. A small town is as likely one that the
 * gazetteer lacks then, and a quarter is another: «منطقة الطالبية» in Egypt's news is not the one in Baghdad.
 */
function theOnly(option: Option, name: Name, setting: Setting): Candidate[] {
  const { id: placeId, kind } = option.place;
  const area = sceneElsewhere(option, name, setting);
  if (area === null) return [{ placeId, score: 1, reasons: [{ kind: 'only' }] }];
  return kind === 'district' ? [] : [{ placeId, score: STRANGER, reasons: [{ kind: 'elsewhere', area }] }];
}

/** So many names that lie in a country tell that the article plays there. */
const PLAYS_THERE = 2;

/** The country that an article plays in, where it has nothing but the name of a small place for that place's own. */
function sceneElsewhere(option: Option, name: Name, setting: Setting): PlaceId | null {
  const { place, marks } = option;
  if (!isObscureTown(place) || place.country === undefined || marks === 'agree') return null;
  if (chosenArea(place, setting.about) || areaOf(option, name, setting) || nearest(place, name, setting))
    return null;
  let scene: PlaceId | null = null;
  let most = PLAYS_THERE - 1;
  for (const [id, count] of setting.inside) {
    // A country was counted before what it is divided into, and at least as often.
    if (count <= most) continue;
    scene = id;
    most = count;
  }
  return scene;
}

const NEAR_KM = 120;

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
  const isTownOfSeries = name.isAmongTowns && place.kind === 'city';
  if (isTownOfSeries || standsInSeries(place, name)) {
    weight *= isTownOfSeries ? weights.amongTowns : weights.series;
    reasons.push({ kind: 'series', placeKind: place.kind });
  }
  const area = areaOf(option, name, setting);
  if (area) {
    weight *= area.factor;
    reasons.push({ kind: 'inside', area: area.id });
  } else if (!option.isOvershadowed) {
    const neighbour = nearest(place, name, setting);
    if (neighbour) {
      weight *= 1 + weights.near * (1 - neighbour.km / NEAR_KM);
      reasons.push({ kind: 'near', neighbour: neighbour.id });
    }
  }
  const isLargest = rivals.every((rival) => rival === option || rival.place.population < place.population);
  if (isLargest) reasons.push({ kind: 'largest', of: rivals.length });
  return { place, weight, reasons };
}

const isArea = (kind: PlaceKind) => kind === 'country' || kind === 'territory';

/** Whether names that stand in one series with it were taken for places of the same rank. */
function standsInSeries(place: Place, { inSeriesWith }: Name): boolean {
  if (!isArea(place.kind)) return false;
  for (const { guess } of inSeriesWith) if (guess && isArea(guess.place.kind)) return true;
  return false;
}

function areaOf(
  { place, isOvershadowed }: Option,
  name: Name,
  { areas, nationalities, inside, weights }: Setting,
) {
  const own = [place.parent, place.country].filter((id) => id !== undefined);
  const around = placeAround(place, name);
  if (around) return { id: around, factor: weights.besideArea };
  const beside = own.find((id) => name.adjectives.includes(id));
  if (beside) return { id: beside, factor: weights.besideAdjective };
  if (isOvershadowed) return null;
  const countIn = (id: PlaceId) => (inside.get(id) ?? 0) - ownShareIn(id, name);
  // The very name whose meaning is sought is no evidence: «الجزائر» names the country that its city lies in.
  const named = own.find((id) => isNamedByOthers(areas.get(id), name));
  if (named) return { id: named, factor: weights.areaNamed * loudness(countIn(named)) };
  // An adjective speaks for the country as well: «الجزائرية» must not turn «الجزائر» into its capital.
  const described = [place.id, ...own].find((id) => nationalities.has(id));
  if (described) return { id: described, factor: weights.areaByNationality };
  const counted = own.map((id) => ({ id, count: countIn(id) })).find(({ count }) => count > 0);
  return counted ? { id: counted.id, factor: Math.min(20, 3 + 3 * counted.count) } : null;
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

function isNamedByOthers(names: ReadonlySet<Name> | undefined, self: Name): boolean {
  if (!names) return false;
  for (const name of names) if (name.options[0]?.place.id !== self.options[0]?.place.id) return true;
  return false;
}

function nearest(place: Place, self: Name, { settled }: Setting): { id: PlaceId; km: number } | null {
  let found: { id: PlaceId; km: number } | null = null;
  for (const { place: other, name } of settled) {
    if (name === self || other.id === place.id) continue;
    const km = distanceKm(place.position, other.position);
    if (km < (found?.km ?? NEAR_KM)) found = { id: other.id, km };
  }
  return found;
}

const NONE: ReadonlySet<PlaceId> = new Set();
