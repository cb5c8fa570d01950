import { compareMarks } from '../../arabic/vowel-marks.ts';
import { dwarfs, isObscureTown, isRenowned } from '../../gazetteer/importance.ts';
import type { Place, PlaceId, PlaceKind } from '../../gazetteer/place.ts';
import type { NameMatch } from '../find-names.ts';
import { kindsNotMeant } from '../named-after.ts';
import { isCapitalAnnounced, isVillageAnnounced, kindsAnnounced } from '../type-words.ts';

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
  /** How many accepted names before it that one stands with which its sentence opens: «وفي لبنان، … طرابلس»; null for none. */
  readonly openedBy: number | null;
  /** Whether it stands in a series with the accepted name before it: nothing but و or a comma between. */
  readonly followsOn: boolean;
  /** Whether the team of a country is meant. */
  readonly isTeam: boolean;
}

/** A name as it is used in an article: the same spelling in the same surroundings is weighed once. */
export interface Name {
  readonly options: readonly Option[];
  readonly kinds: readonly PlaceKind[];
  readonly adjectives: readonly PlaceId[];
  readonly inSeriesWith: Set<Name>;
  readonly surroundedBy: Set<Name>;
  /** What the sentence opens with that it stands in. */
  readonly openedBy: Set<Name>;
  readonly isAmongTowns: boolean;
  /** Whether the word before speaks of a village or of a capital. */
  readonly rank: 'village' | 'capital' | null;
  guess: Guess | null;
}

/** What has no team of its own beside a country's. */
const NO_TEAMS: readonly PlaceKind[] = ['city', 'division', 'district', 'facility', 'water', 'landform'];

/** What a name most likely means by itself. */
export interface Guess {
  readonly place: Place;
  readonly share: number;
  /** The share of all readings that lie in the country of `place`: the town and the division of one name agree in it. */
  readonly countryShare: number;
}

/** A place that has the name. */
export interface Option {
  readonly place: Place;
  readonly spelledExactly: boolean;
  readonly marks: 'agree' | 'differ' | 'silent';
  /** Whether a far better known city abroad has the name: what is named elsewhere in the text is not enough. */
  readonly isOvershadowed: boolean;
}

/** So far back in a series the others tell of a name: in «درنة والبيضاء وسوسة» it is Derna that is sure. */
const SERIES_REACH = 3;

/**
 * The names of an article, one for each accepted name in their order; the same object for the same spelling in the same
 * surroundings. None has a guess yet.
 */
export function namesOf(accepted: readonly AcceptedName[]): Name[] {
  const names = new Map<string, Name>();
  const named = accepted.map((name, index) => nameOf(name, besides(accepted, index, name), names));
  named.forEach((name, index) => {
    const next = named[index + 1];
    if (next && accepted[index]?.liesInNext) name.surroundedBy.add(next);
    const opener = openerOf(named, index, accepted[index]);
    if (opener) name.openedBy.add(opener);
    for (let back = 1; back <= SERIES_REACH && accepted[index - back + 1]?.followsOn; back++) {
      const other = named[index - back];
      if (!other || other === name) continue;
      name.inSeriesWith.add(other);
      other.inSeriesWith.add(name);
    }
  });
  return named;
}

/** What other names around one tell of it, so that the same spelling elsewhere is weighed apart. */
interface Besides {
  /** What it is said to lie in. */
  readonly around: AcceptedName | undefined;
  readonly opener: AcceptedName | undefined;
  readonly isAmongTowns: boolean;
  readonly kin: readonly PlaceId[];
}

const besides = (accepted: readonly AcceptedName[], index: number, name: AcceptedName): Besides => ({
  around: name.liesInNext ? accepted[index + 1] : undefined,
  opener: openerOf(accepted, index, name),
  isAmongTowns: isAmongTowns(accepted, index),
  kin: kinOf(accepted, index),
});

function nameOf(
  { match, text, before, adjectives, isTeam }: AcceptedName,
  { around, opener, isAmongTowns, kin }: Besides,
  names: Map<string, Name>,
): Name {
  const written = text.slice(match.start, match.end);
  const kinds = kindsAnnounced(before);
  const notMeant = isTeam ? NO_TEAMS : kindsNotMeant(before);
  const rank = isVillageAnnounced(before) ? 'village' : isCapitalAnnounced(before) ? 'capital' : null;
  const key = [
    written,
    // «مصفاة بيجي» and «بيجي» are both marked at «بيجي».
    match.names.map(({ exact }) => exact).join(),
    kinds.join(),
    notMeant.join(),
    rank,
    adjectives.join(),
    around && writtenAs(around),
    opener && writtenAs(opener),
    isAmongTowns,
    kin.join(),
  ].join('|');
  const known = names.get(key);
  if (known) return known;
  const name: Name = {
    options: meantOptions(optionsOf(match, written), notMeant),
    kinds,
    adjectives,
    inSeriesWith: new Set(),
    surroundedBy: new Set(),
    openedBy: new Set(),
    isAmongTowns,
    rank,
    guess: null,
  };
  names.set(key, name);
  return name;
}

/** What an accepted name's sentence opens with, out of a list that goes with the accepted names. */
const openerOf = <T>(all: readonly T[], index: number, name: AcceptedName | undefined): T | undefined =>
  name && name.openedBy !== null ? all[index - name.openedBy] : undefined;

const writtenAs = ({ text, match: { start, end } }: AcceptedName): string => text.slice(start, end);

/** The options without places of kinds that are not meant, and without what lies in those: «ساحة تونس» is no Tunis either. */
function meantOptions(options: readonly Option[], notMeant: readonly PlaceKind[]): readonly Option[] {
  const others = options.filter(({ place }) => notMeant.includes(place.kind)).map(({ place }) => place.id);
  return options.filter(
    ({ place: { id, country } }) => !others.includes(id) && !(country && others.includes(country)),
  );
}

/**
 * Whether a name of a country stands in a series with a town of that country, or among towns alone: in «الجزائر ووهران» and in
 * «قسنطينة وتونس وطرابلس الغرب» it is the city, whatever it means elsewhere in the article.
 */
function isAmongTowns(accepted: readonly AcceptedName[], index: number): boolean {
  const countries = placesOf(accepted[index]).filter(({ kind }) => kind === 'country');
  if (countries.length === 0) return false;
  const isTownOf = ({ kind, country }: Place) =>
    kind === 'city' && countries.some(({ id }) => id === country);
  const before = seriesFrom(accepted, index, -1);
  const after = seriesFrom(accepted, index, 1);
  if ([before[0], after[0]].some((places) => places?.some(isTownOf))) return true;
  const others = [...before, ...after];
  return others.length >= LEAST_TOWNS && others.every(canOnlyBeTown);
}

/** So many towns in one series with a name of a country and its capital tell that the capital is meant. */
const LEAST_TOWNS = 2;

/**
 * The countries that a name lies in by some of its places and something in its series by all: «طرابلس» of «بيروت وطرابلس» is
 * weighed by itself, whatever the text calls Tripoli elsewhere.
 */
function kinOf(accepted: readonly AcceptedName[], index: number): PlaceId[] {
  const own = new Set(placesOf(accepted[index]).map(({ country }) => country));
  if (own.size < 2) return [];
  const series = [...seriesFrom(accepted, index, -1), ...seriesFrom(accepted, index, 1)];
  const kin = series.flatMap(([first, ...others]) => {
    const country = first?.country;
    const isSure = country !== undefined && others.every((other) => other.country === country);
    return isSure && own.has(country) ? [country] : [];
  });
  return [...new Set(kin)].sort();
}

/** The places of each name that stands in one series with another, going back from it or on, the nearest first. */
function seriesFrom(accepted: readonly AcceptedName[], index: number, step: -1 | 1): (readonly Place[])[] {
  const series: (readonly Place[])[] = [];
  for (let at = index + step; series.length < SERIES_REACH; at += step) {
    const later = step === 1 ? at : at + 1;
    if (!accepted[at] || !accepted[later]?.followsOn) break;
    series.push(placesOf(accepted[at]));
  }
  return series;
}

const canOnlyBeTown = (places: readonly Place[]): boolean =>
  places.some(({ kind }) => kind === 'city') && places.every(({ kind }) => !isArea(kind));

/** Whether a place is a country or a territory. */
export const isArea = (kind: PlaceKind) => kind === 'country' || kind === 'territory';

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
