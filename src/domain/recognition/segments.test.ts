import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../article/parse-plain-text.ts';
import { newsGazetteer } from '../testdata/news-places.ts';
import { recognise } from './recognise.ts';
import { segmentsOf } from './segments.ts';

const TEXT = 'من مصر وقطر';
const mentions = recognise(parsePlainText(TEXT), newsGazetteer());

describe('segmentsOf', () => {
  it('cuts a text at its mentions and leaves the proclitic plain', () => {
    expect(segmentsOf(TEXT, mentions).map(({ text, mention }) => [text, mention !== null])).toEqual([
      ['من ', false],
      ['مصر', true],
      [' و', false],
      ['قطر', true],
    ]);
  });

  it('gives the whole text where nothing is mentioned', () => {
    expect(segmentsOf(TEXT, [])).toEqual([{ text: TEXT, mention: null }]);
    expect(segmentsOf('', [])).toEqual([]);
  });

  it('refuses mentions that overlap or end outside', () => {
    expect(() => segmentsOf(TEXT, [...mentions, ...mentions])).toThrow(RangeError);
    expect(() => segmentsOf('من مصر', mentions)).toThrow(RangeError);
  });
});
