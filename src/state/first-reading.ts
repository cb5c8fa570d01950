import type { AnnotatedArticle } from '../domain/exchange/annotated-article.ts';
import type { Place, PlaceId } from '../domain/gazetteer/place.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Nationality } from '../domain/recognition/nationalities.ts';
import type { MentionStrength } from '../domain/recognition/strengths.ts';
import type { AppState } from './app-state.ts';
import { ready } from './failure.ts';
import type { FirstMarks } from './word-rules-slice.ts';

/** The article that the page comes with, read when the app was built: its places are known before anything is fetched. */
export interface FirstReading extends AnnotatedArticle {
  /** What its places are called, by language of the interface. */
  readonly names: ReadonlyMap<string, ReadonlyMap<PlaceId, string>>;
  /** What the rules of words say of its mentions and of the words between them. */
  readonly marks: FirstMarks;
}

/** A first reading as JSON holds it: each list of names goes along with the places. */
interface WrittenReading extends Pick<FirstReading, 'article' | 'mentions'> {
  readonly places: readonly Place[];
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** One for each mention. */
  readonly strengths: readonly MentionStrength[];
  readonly nationalities: readonly Nationality[];
}

/** A first reading as text for the page; a place without a name in a language goes by its Arabic one. */
export function writeFirstReading({ article, mentions, places, names, marks }: FirstReading): string {
  const each = [...places.values()];
  const written: WrittenReading = {
    article,
    mentions,
    places: each,
    names: Object.fromEntries(
      [...names].map(([language, named]) => [
        language,
        each.map(({ id, names: [own] }) => named.get(id) ?? own),
      ]),
    ),
    strengths: mentions.map(({ id }) => marks.strengths.get(id) ?? 'named'),
    nationalities: [...marks.nationalities.values()].flat(),
  };
  return JSON.stringify(written);
}

/** The first reading that the build wrote into the page. */
export function parseFirstReading(text: string): FirstReading {
  const { article, mentions, places, names, strengths, nationalities } = JSON.parse(text) as WrittenReading;
  const withPlaces = (listed: readonly string[]) =>
    new Map(places.map(({ id, names: [own] }, index) => [id, listed[index] ?? own]));
  return {
    article,
    mentions,
    places: new Map(places.map((place) => [place.id, place])),
    names: new Map(Object.entries(names).map(([language, listed]) => [language, withPlaces(listed)])),
    marks: {
      strengths: new Map(mentions.map(({ id }, index) => [id, strengths[index] ?? 'named'])),
      nationalities: groupBy(nationalities, ({ blockId }) => blockId),
    },
  };
}

/** The state of a page that begins with its own article, in a language of the interface. */
export const beginningWith = (
  { article, mentions, places, names, marks }: FirstReading,
  language: string,
): Partial<AppState> => ({
  article: ready(article),
  mentions: ready(mentions),
  firstPlaces: places,
  firstNames: names,
  firstMarks: marks,
  placeNames: names.get(language) ?? new Map(),
});
