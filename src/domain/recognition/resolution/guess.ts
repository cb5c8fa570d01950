import { isWhereArabicIsSpoken } from '../../gazetteer/arabic-speaking.ts';
import { importance, isObscureTown, isRenowned } from '../../gazetteer/importance.ts';
import type { Place, PlaceId } from '../../gazetteer/place.ts';
import type { Guess, Name, Option } from './article-names.ts';
import type { ResolutionWeights } from './weights.ts';

/** What a name most likely means by itself, apart from the article it stands in; null for one that no place has. */
export const guessOf = (name: Name, about: ReadonlySet<PlaceId>, weights: ResolutionWeights): Guess | null =>
  best(name.options.map((option) => ({ option, weight: weightAlone(option, name, about, weights) })));

/** How much a place with that name weighs by itself. */
export function weightAlone(
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
  if (options.some((rival) => isLargerDivisionAbroad(rival.place, place)))
    weight *= weights.besideLargerDivision;
  if (place.derived) weight *= weights.derivedName;
  if (!spelledExactly) weight *= weights.otherSpelling;
  if (marks === 'agree') weight *= weights.agreeingMarks;
  const isAnnounced = kinds.includes(place.kind) && (rank === null || isOfRank(place, rank));
  if (kinds.length > 0) weight *= isAnnounced ? weights.announcedKind : weights.notAnnounced;
  return weight;
}

/** So many times the inhabitants make a division the one that is heard of. */
const FAR_LARGER = 10;

/** Whether a division abroad leaves a small town or division in the shade; not in Arab countries, whose towns are in the news as well. */
const isLargerDivisionAbroad = ({ kind, country, population }: Place, place: Place): boolean =>
  kind === 'division' &&
  country !== place.country &&
  !isWhereArabicIsSpoken(place) &&
  (isObscureTown(place) || (place.kind === 'division' && population >= FAR_LARGER * place.population));

/** A smaller one is heard of too little for its name to mean it by itself. */
const LEAST_OF_RANK = 10_000;
const isTownOfRank = ({ kind, population }: Place) => kind === 'city' && population >= LEAST_OF_RANK;

const isOfRank = (place: Place, rank: 'village' | 'capital') =>
  rank === 'village' ? !isRenowned(place) : place.capital === true;

/** The area among those the reader chose that a place is or lies in. */
export const chosenArea = (
  { id, parent, country }: Place,
  about: ReadonlySet<PlaceId>,
): PlaceId | undefined => [id, parent, country].find((area) => area !== undefined && about.has(area));

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
