import { parsePlainText } from '../src/domain/article/parse-plain-text.ts';
import { groupBy } from '../src/domain/group-by.ts';
import { placeOf } from '../src/domain/recognition/mention.ts';
import { recognise } from '../src/domain/recognition/recognise.ts';
import { shippedGazetteer, shippedTagger } from '../src/testing/shipped-knowledge.ts';
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

const gazetteer = shippedGazetteer();
const each = Math.ceil(gazetteer.places.length / PLACES);
const named = gazetteer.places.filter((_, index) => index % each === 0);
const model = shippedTagger();

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
