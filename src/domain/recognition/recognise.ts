import type { Block } from '../article/article.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { PlaceId } from '../gazetteer/place.ts';
import { acceptNames, isPartOfOrganisation } from './accept.ts';
import { type AnalysedText, analyse } from './analyse.ts';
import { announcedNames } from './announced-names.ts';
import { isAdjectiveOfNoun, isBareNoun, isIndefiniteNoun, isOnOtherWorld } from './bare-nouns.ts';
import { betweenNames, endsOfRoute } from './between-names.ts';
import { AreasOfText, compatriotSpans } from './compatriots.ts';
import { withoutConstructNouns } from './construct-nouns.ts';
import { datelineNames } from './datelines.ts';
import { directionNames } from './direction-names.ts';
import { findNames, type NameMatch } from './find-names.ts';
import { isInFixture } from './fixtures.ts';
import { hashtagNames } from './hashtag-names.ts';
import { institutionSites } from './institution-sites.ts';
import { markOfName } from './mark-of-name.ts';
import { joinMatches, matchSpan, namesWithPlaceNoun } from './match-span.ts';
import { type Mention, mentionId, type Resolution } from './mention.ts';
import {
  areFloods,
  isBehindPreposition,
  isHeadOfOrganisation,
  isMarket,
  isVerbOfGoing,
} from './mistaken-words.ts';
import { withItsNoun } from './named-by-noun.ts';
import { namesOfSeveral } from './names-of-several.ts';
import { isNationality, isNationalityInAccusative } from './nationality-or-country.ts';
import { withoutOpponents } from './opponents.ts';
import { isPressName } from './press-names.ts';
import { withQualifiedNames } from './qualified-names.ts';
import type { AcceptedName } from './resolution/article-names.ts';
import { resolveNames } from './resolution/resolve.ts';
import { RESOLUTION_WEIGHTS, type ResolutionWeights } from './resolution/weights.ts';
import { subjectNames } from './subject-names.ts';
import { surroundings } from './surroundings.ts';
import { probabilitiesInArticle } from './tagger/article-evidence.ts';
import { labelProbabilities } from './tagger/label.ts';
import type { TaggerModel } from './tagger/model.ts';
import { type TaggedSpan, taggedSpans } from './tagger/spans.ts';
import { prepare, type TagText } from './tagger/tag-text.ts';
import { WordTypes } from './tagger/word-type.ts';
import { isTailOfName } from './tail-of-name.ts';
import { isInTitle } from './titled-works.ts';
import { drawnOut } from './whole-names.ts';

/** What is known of an article besides its text. */
export interface Circumstances {
  /** The countries or territories that the reader says the article is about; their places are preferred to namesakes. */
  readonly about?: readonly PlaceId[];
  /** Other weights of evidence than those shipped, for measuring. */
  readonly weights?: ResolutionWeights;
}

/**
 * The places that an article's blocks mention, in reading order, each resolved with its reasons:
 * normalise → words and proclitics → names → accept → resolve. With a model the tagger decides what names a place, and
 * finds names that the gazetteer lacks too; without one, rules do.
 */
export function recognise(
  blocks: readonly Block[],
  gazetteer: Gazetteer,
  model?: TaggerModel,
  circumstances: Circumstances = {},
): Mention[] {
  const recognition = startRecognition(gazetteer, model, circumstances);
  for (const block of blocks) recognition.read(block);
  return recognition.mentions();
}

/** The recognition of one article, block after block. */
export interface Recognition {
  /** Finds the names of the next block. */
  read(block: Block): void;
  /**
   * The mentions found so far without the first so many, each resolved in the light of all that has been read: what
   * comes later may still change what a name is taken to mean.
   */
  mentions(from?: number): Mention[];
}

/** Begins the recognition of an article. */
export function startRecognition(
  gazetteer: Gazetteer,
  model?: TaggerModel,
  { about = [], weights = RESOLUTION_WEIGHTS }: Circumstances = {},
): Recognition {
  const types = new WordTypes(gazetteer, model?.lexicon);
  const accepted: AcceptedName[] = [];
  const home: Block[] = [];
  const areas = new AreasOfText();
  const nationalities = new Set<PlaceId>();
  const evidence = { nationalities, about: new Set(about), weights };
  return {
    read(block) {
      const text = analyse(block.text);
      const matches = model ? taggedNames(text, types, model, areas) : ruledNames(text, types);
      for (const name of surroundings(text, types, matches, nationalities)) {
        accepted.push(name);
        home.push(block);
      }
    },
    mentions(from = 0) {
      const resolutions = resolveNames(accepted, evidence);
      return accepted.slice(from).map(({ match: { start, end } }, index) => {
        const block = home[from + index] as Block;
        return {
          id: mentionId(block.id, start),
          blockId: block.id,
          start,
          end,
          text: block.text.slice(start, end),
          resolution: resolutions[from + index] as Resolution,
        };
      });
    },
  };
}

function ruledNames(text: AnalysedText, types: WordTypes): NameMatch[] {
  const found = text.words.map((_, index) => types.of(text.folded(index)));
  return acceptNames(text, findNames(text, found));
}

/** What shows that a name which the tagger took for a place's is none. */
const NO_NAMES = [
  isPartOfOrganisation,
  isNationality,
  isPressName,
  isInFixture,
  isBareNoun,
  isIndefiniteNoun,
  isOnOtherWorld,
  isBehindPreposition,
  isMarket,
  isVerbOfGoing,
  areFloods,
  isTailOfName,
];

function taggedNames(
  text: AnalysedText,
  types: WordTypes,
  model: TaggerModel,
  areas: AreasOfText,
): NameMatch[] {
  const prepared = prepare(text, types);
  const probabilities = labelProbabilities(prepared, model);
  const inArticle = probabilitiesInArticle(prepared.types, probabilities, types);
  const spans = taggedSpans(text, prepared, probabilities, inArticle, model.threshold);
  const tagged = matchesOf(text, prepared.types, spans, spans);
  areas.add(tagged);
  const compatriots = compatriotSpans(prepared, spans, inArticle, model.threshold, areas);
  const several = namesOfSeveral(text, prepared.types, types);
  const joined = withMore(joinMatches(byNoun(tagged, several), namesWithPlaceNoun(text, prepared.types)), [
    ...matchesOf(text, prepared.types, compatriots, [...spans, ...compatriots]),
    ...subjectNames(text, prepared.types),
    ...hashtagNames(text, prepared.types),
    ...announcedNames(text, prepared.types),
    ...datelineNames(text, prepared.types),
    ...several,
    ...directionNames(text, prepared.types),
    ...betweenNames(text, prepared.types, tagged),
    ...institutionSites(text, prepared.types),
  ]);
  const places = withoutOpponents(text, prepared.types, joined).filter((match) => !isInTitle(text, match));
  const named = places.map((match) =>
    withQualifiedNames(text, types, withItsNoun(text, types, match), areas),
  );
  return withoutConstructNouns(text, prepared.types, drawnOut(text, prepared.types, named)).map((match) =>
    markOfName(text, prepared.types, match),
  );
}

/** What the gazetteer calls spans, of which `all` may stand beside them, without those that are no names after all. */
function matchesOf(
  text: AnalysedText,
  types: TagText['types'],
  spans: readonly TaggedSpan[],
  all: readonly TaggedSpan[],
): NameMatch[] {
  const ends = new Set(all.map(({ firstWord, wordCount }) => firstWord + wordCount));
  return spans.flatMap((span) => {
    const route = endsOfRoute(text, types, span);
    if (route) return route;
    const match = matchSpan(text, types, span, ends.has(span.firstWord));
    const isNone =
      NO_NAMES.some((isNoName) => isNoName(text, match)) ||
      isAdjectiveOfNoun(text, types, match) ||
      isNationalityInAccusative(text, types, match) ||
      isHeadOfOrganisation(text, types, match);
    return isNone ? [] : [match];
  });
}

/** The matches, each with the names that a noun said once for several gives it: «مطارا فنوكوفو ودوموديدوفو» are no towns. */
function byNoun(matches: readonly NameMatch[], several: readonly NameMatch[]): readonly NameMatch[] {
  if (several.length === 0) return matches;
  const named = new Map(several.map((match) => [match.start, match]));
  return matches.map((match) => {
    const other = named.get(match.start);
    return other?.end === match.end ? other : match;
  });
}

/** The matches, which follow one another, with those of the others that neither they nor an earlier other touch. */
function withMore(matches: NameMatch[], others: readonly NameMatch[]): NameMatch[] {
  let at = 0;
  let taken = 0;
  const free = [...others].sort(byStart).filter(({ start, end }) => {
    while ((matches[at]?.end ?? Infinity) <= start) at++;
    const isFree = start >= taken && (matches[at]?.start ?? Infinity) >= end;
    if (isFree) taken = end;
    return isFree;
  });
  return [...matches, ...free].sort(byStart);
}

const byStart = (a: NameMatch, b: NameMatch): number => a.start - b.start;
