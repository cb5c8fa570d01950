import { readFileSync } from 'node:fs';
import { parsePlainText } from '../src/domain/article/parse-plain-text.ts';
import { decodePlaces } from '../src/domain/gazetteer/file-format.ts';
import { createGazetteer } from '../src/domain/gazetteer/gazetteer.ts';
import { groupBy } from '../src/domain/group-by.ts';
import { placeOf } from '../src/domain/recognition/mention.ts';
import { recognise } from '../src/domain/recognition/recognise.ts';
import { decodeTagger } from '../src/domain/recognition/tagger/model-file.ts';
import { newsText } from './recognition-material.ts';

/** A text of our own and where it names places, in UTF-16 units of its paragraphs put together without breaks. */
export interface MarkedText {
  readonly paragraphs: readonly string[];
  readonly spans: readonly {
    readonly start: number;
    readonly end: number;
    readonly placeId: string | null;
  }[];
  readonly length: number;
}

/** As many places as a book may name. */
const PLACES = 1200;
/** More letters than lie between two names of the text. */
const PER_MENTION = 120;

const decoded = decodePlaces(JSON.parse(readFileSync('public/gazetteer/places.json', 'utf8')));
const tagger = decodeTagger(readFileSync('public/recogniser/tagger.bin'));
if (!decoded.ok || !tagger.ok) throw new Error('the built files cannot be read');
const gazetteer = createGazetteer(decoded.places);
const each = Math.ceil(decoded.places.length / PLACES);
const named = decoded.places.filter((_, index) => index % each === 0);
const { model } = tagger;

/** A text in which the recogniser finds about so many places. */
export function markedText(mentions: number): MarkedText {
  const lines = newsText(Math.max(20_000, mentions * PER_MENTION), named).split('\n');
  const blocks = parsePlainText(lines.join('\n'));
  const found = groupBy(recognise(blocks, gazetteer, model), ({ blockId }) => blockId);
  const paragraphs: string[] = [];
  const spans: MarkedText['spans'][number][] = [];
  let length = 0;
  for (const block of blocks) {
    if (spans.length >= mentions) break;
    for (const mention of found.get(block.id) ?? [])
      spans.push({ start: length + mention.start, end: length + mention.end, placeId: placeOf(mention) });
    paragraphs.push(block.text);
    length += block.text.length;
  }
  return { paragraphs, spans, length };
}
