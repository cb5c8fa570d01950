import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedGazetteer, shippedTagger } from '../../testing/shipped-knowledge.ts';
import { parsePlainText } from '../article/parse-plain-text.ts';
import { annotatedArticle } from '../exchange/annotated-article.ts';
import { mentionRecords } from '../exchange/mention-record.ts';
import { recognise } from './recognise.ts';

/** The article's mentions as marked by hand: start, end and place of each. */
const MENTIONS: readonly (readonly [number, number, string])[] = [
  [61, 68, 'geonames:360630'],
  [318, 321, 'geonames:281132'],
  [342, 349, 'geonames:360630'],
  [394, 397, 'iso:EG'],
  [399, 402, 'iso:QA'],
  [404, 410, 'iso:JO'],
  [412, 436, 'iso:SA'],
  [438, 462, 'iso:AE'],
  [559, 583, 'iso:SA'],
  [585, 588, 'iso:QA'],
  [606, 613, 'iso:IL'],
  [615, 618, 'iso:QA'],
  [667, 691, 'iso:SA'],
  [789, 792, 'iso:EG'],
  [823, 830, 'iso:IL'],
  [877, 880, 'iso:EG'],
  [921, 924, 'geonames:281132'],
  [1012, 1015, 'iso:QA'],
  [1096, 1102, 'geonames:290030'],
  [1270, 1273, 'iso:EG'],
  [1292, 1295, 'geonames:281132'],
  [1372, 1375, 'geonames:281132'],
  [1409, 1412, 'iso:EG'],
  [1516, 1519, 'iso:EG'],
  [1549, 1552, 'geonames:281102'],
  [1559, 1568, 'geonames:281133'],
  [1593, 1596, 'geonames:281132'],
  [1624, 1631, 'iso:IL'],
  [1701, 1704, 'geonames:281132'],
  [1755, 1768, 'yaqut:al-shifa-hospital'],
  [1855, 1863, 'geonames:281124'],
  [1933, 1942, 'yaqut:hamad-city'],
  [1946, 1954, 'geonames:281124'],
];

const text = readFileSync('public/articles/cairo-talks.txt', 'utf8');
const gazetteer = shippedGazetteer();

describe.each([
  ['with the tagger', shippedTagger()],
  ['by rules alone', undefined],
])('the built-in article, %s', (_, model) => {
  it('has its 33 mentions, each of the right place, and no other', () => {
    const blocks = parsePlainText(text);
    const mentions = recognise(blocks, gazetteer, model);
    const article = { id: 'cairo-talks', title: null, language: 'ar', blocks };
    const found = mentionRecords(annotatedArticle(article, mentions, gazetteer.place));
    expect(found.map(({ start, end, placeId }) => [start, end, placeId])).toEqual(MENTIONS);
  });
});
