import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/domain/article/article.ts';
import { parsePlainText } from '../../src/domain/article/parse-plain-text.ts';
import { decodeNames, decodePlaces } from '../../src/domain/gazetteer/file-format.ts';
import { createGazetteer } from '../../src/domain/gazetteer/gazetteer.ts';
import type { Place, PlaceId } from '../../src/domain/gazetteer/place.ts';
import type { Mention } from '../../src/domain/recognition/mention.ts';
import { findNationalities, type Nationality } from '../../src/domain/recognition/nationalities.ts';
import { recognise } from '../../src/domain/recognition/recognise.ts';
import { decodeTagger } from '../../src/domain/recognition/tagger/model-file.ts';
import { LANGUAGE_TAGS } from '../../src/i18n/languages.ts';
import type { FirstReading } from '../../src/state/first-reading.ts';

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
    LANGUAGE_TAGS.map((tag) => [tag, namesOf(places, json(`gazetteer/names-${tag}.json`))]),
  );
  return { article, mentions, places, names };
}

/** The places that the mentions may mean, and those that tell where these lie, why they are meant and whose nationality is told. */
function placesToTell(
  mentions: readonly Mention[],
  adjectives: readonly Nationality[],
  placeOf: (id: PlaceId) => Place | undefined,
): ReadonlyMap<PlaceId, Place> {
  const places = new Map<PlaceId, Place>();
  const add = (id: PlaceId | undefined) => {
    const place = id === undefined || places.has(id) ? undefined : placeOf(id);
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

function namesOf(places: ReadonlyMap<PlaceId, Place>, file: unknown): ReadonlyMap<PlaceId, string> {
  const decoded = decodeNames(file);
  if (!decoded.ok) throw new Error(decoded.problem);
  return new Map([...decoded.names].filter(([id]) => places.has(id)));
}
