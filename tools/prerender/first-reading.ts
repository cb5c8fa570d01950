import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/domain/article/article.ts';
import { parsePlainText } from '../../src/domain/article/parse-plain-text.ts';
import { decodeNames, decodePlaces } from '../../src/domain/gazetteer/file-format.ts';
import { createGazetteer, type Gazetteer } from '../../src/domain/gazetteer/gazetteer.ts';
import type { Place, PlaceId } from '../../src/domain/gazetteer/place.ts';
import { groupBy } from '../../src/domain/group-by.ts';
import { type Mention, placeOf } from '../../src/domain/recognition/mention.ts';
import { mentionStrengths } from '../../src/domain/recognition/mention-strength.ts';
import { findNationalities, type Nationality } from '../../src/domain/recognition/nationalities.ts';
import { recognise } from '../../src/domain/recognition/recognise.ts';
import { decodeTagger } from '../../src/domain/recognition/tagger/model-file.ts';
import { LANGUAGE_TAGS } from '../../src/i18n/languages.ts';
import type { FirstReading } from '../../src/state/first-reading.ts';
import type { FirstMarks } from '../../src/state/word-rules-slice.ts';

interface ArticleEntry extends Pick<Article, 'id' | 'title' | 'language'> {
  readonly file: string;
}

/** Reads the first built-in article as the page itself would, from the folder that is copied into the build. */
export function readFirst(publicFolder: string): FirstReading {
  const text = (file: string) => readFileSync(join(publicFolder, file), 'utf8');
  const json = (file: string): unknown => JSON.parse(text(file));
  const [entry] = json('articles/index.json') as ArticleEntry[];
  if (!entry) throw new Error('there is no built-in article');
  const { id, title, language, file } = entry;
  const article: Article = { id, title, language, blocks: parsePlainText(text(`articles/${file}`)) };
  const decoded = decodePlaces(json('gazetteer/places.json'));
  if (!decoded.ok) throw new Error(decoded.problem);
  const gazetteer = createGazetteer(decoded.places);
  const tagger = decodeTagger(readFileSync(join(publicFolder, 'recogniser/tagger.bin')));
  if (!tagger.ok) throw new Error(tagger.problem);
  const mentions = recognise(article.blocks, gazetteer, tagger.model);
  const adjectives = findNationalities(article.blocks, gazetteer, mentions);
  const places = placesToTell(mentions, adjectives, gazetteer.place);
  const names = new Map(
    LANGUAGE_TAGS.map((tag) => [
      tag,
      namesOf(places, decodeNames(json(`gazetteer/names-${tag}.json`), gazetteer.places)),
    ]),
  );
  return { article, mentions, places, names, marks: marksOf(article, mentions, adjectives, gazetteer) };
}

function marksOf(
  { blocks }: Article,
  mentions: readonly Mention[],
  adjectives: readonly Nationality[],
  gazetteer: Gazetteer,
): FirstMarks {
  const byBlock = groupBy(mentions, ({ blockId }) => blockId);
  const strengths = blocks.flatMap(({ id, text }) => {
    const within = byBlock.get(id) ?? [];
    const each = mentionStrengths(text, within, (mention) => gazetteer.place(placeOf(mention) as PlaceId));
    return within.map((mention, index) => [mention.id, each[index] ?? 'named'] as const);
  });
  return {
    strengths: new Map(strengths),
    nationalities: groupBy(adjectives, ({ blockId }) => blockId),
  };
}

/** The places that the mentions may mean, and those that tell where these lie, why they are meant and whose nationality is told. */
function placesToTell(
  mentions: readonly Mention[],
  adjectives: readonly Nationality[],
  placeWith: (id: PlaceId) => Place | undefined,
): ReadonlyMap<PlaceId, Place> {
  const places = new Map<PlaceId, Place>();
  const add = (id: PlaceId | undefined) => {
    const place = id === undefined || places.has(id) ? undefined : placeWith(id);
    if (!place) return;
    places.set(place.id, place);
    add(place.parent);
    add(place.country);
  };
  for (const { placeId, reasons } of mentions.flatMap(({ resolution }) => resolution.candidates)) {
    add(placeId);
    for (const reason of reasons) {
      if ('area' in reason) add(reason.area);
      if ('neighbour' in reason) add(reason.neighbour);
    }
  }
  for (const { country } of adjectives) add(country);
  return places;
}

function namesOf(
  places: ReadonlyMap<PlaceId, Place>,
  decoded: ReturnType<typeof decodeNames>,
): ReadonlyMap<PlaceId, string> {
  if (!decoded.ok) throw new Error(decoded.problem);
  return new Map([...decoded.names].filter(([id]) => places.has(id)));
}
