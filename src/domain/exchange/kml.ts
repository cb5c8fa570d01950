import type { Block, BlockId } from '../article/article.ts';
import type { Place, PlaceId } from '../gazetteer/place.ts';
import type { Mention } from '../recognition/mention.ts';
import { sentencesAround } from '../recognition/sentences-around.ts';
import {
  type AnnotatedArticle,
  countryOf,
  type MentionInBlock,
  meantPlace,
  mentionsInBlocks,
  type NamedPlace,
  namedPlaces,
} from './annotated-article.ts';
import { mentionRecord, OFFSETS } from './mention-record.ts';
import { element, xmlDocument, xmlText } from './xml-write.ts';

/** What the folders are called, in the interface's language. */
export interface KmlFolders {
  readonly places: string;
  readonly mentions: string;
}

/**
 * An article's places as KML 2.2 for Google Earth and its like: a folder of places to be seen, and one, folded away,
 * that holds every mention with its data.
 */
export function toKml(
  annotated: AnnotatedArticle,
  nameOf: (id: PlaceId) => string,
  folders: KmlFolders,
): string {
  const { title, blocks } = annotated.article;
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const places = namedPlaces(annotated).map((named) => placePlacemark(named, byId, nameOf));
  const mentions = mentionsInBlocks(annotated).map((found) =>
    mentionPlacemark(found, annotated.places, nameOf),
  );
  return xmlDocument(
    element(
      'kml',
      { xmlns: 'http://www.opengis.net/kml/2.2' },
      element(
        'Document',
        {},
        ...(title === null ? [] : [element('name', {}, xmlText(title))]),
        data({ offsets: OFFSETS }),
        element('Folder', {}, element('name', {}, xmlText(folders.places)), ...places),
        element(
          'Folder',
          {},
          element('name', {}, xmlText(folders.mentions)),
          element('visibility', {}, '0'),
          element('open', {}, '0'),
          ...mentions,
        ),
      ),
    ),
  );
}

/** More sentences than this make no balloon. */
const MOST_SENTENCES = 5;

/** What a place's balloon says, as HTML: the sentences that the place stands in, each in its own direction. */
const balloon = (mentions: readonly Mention[], blocks: ReadonlyMap<BlockId, Block>): string =>
  sentencesAround(blocks, mentions)
    .slice(0, MOST_SENTENCES)
    .map(({ block: { direction }, pieces }) =>
      element(
        'p',
        { dir: direction },
        ...pieces.map(({ text, lit }) => (lit ? element('b', {}, xmlText(text)) : xmlText(text))),
      ),
    )
    .join('');

function placePlacemark(
  { place, number, mentions }: NamedPlace,
  blocks: ReadonlyMap<BlockId, Block>,
  nameOf: (id: PlaceId) => string,
): string {
  return element(
    'Placemark',
    {},
    element('name', {}, xmlText(nameOf(place.id))),
    element('description', {}, xmlText(balloon(mentions, blocks))),
    data({
      number,
      placeId: place.id,
      kind: place.kind,
      arabicName: place.names[0],
      mentions: mentions.length,
      country: countryName(place, nameOf),
    }),
    point(place),
  );
}

function mentionPlacemark(
  found: MentionInBlock,
  places: AnnotatedArticle['places'],
  nameOf: (id: PlaceId) => string,
): string {
  const { text, name, kind, score, lat: _lat, lon: _lon, ...rest } = mentionRecord(found, places);
  const place = meantPlace(found.mention, places);
  return element(
    'Placemark',
    {},
    element('name', {}, xmlText(text)),
    element('visibility', {}, '0'),
    data({
      quote: text,
      ...rest,
      placeName: place ? nameOf(place.id) : null,
      arabicName: name,
      kind,
      certainty: score,
      country: place ? countryName(place, nameOf) : null,
    }),
    ...(place ? [point(place)] : []),
  );
}

const countryName = (place: Place, nameOf: (id: PlaceId) => string): string | null => {
  const country = countryOf(place);
  return country === null ? null : nameOf(country);
};

const data = (values: Readonly<Record<string, string | number | null>>): string =>
  element(
    'ExtendedData',
    {},
    ...Object.entries(values).map(([name, value]) =>
      element('Data', { name }, element('value', {}, xmlText(String(value ?? '')))),
    ),
  );

const point = ({ position: { lat, lon } }: Place): string =>
  element('Point', {}, element('coordinates', {}, `${lon},${lat}`));
