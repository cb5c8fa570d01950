import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockId } from '../article/article.ts';
import { parsePlainText } from '../article/parse-plain-text.ts';
import { placeId } from '../gazetteer/place.ts';
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
    expect(segmentsOf(TEXT, [])).toEqual([{ text: TEXT, mention: null, nationality: null, link: null }]);
    expect(segmentsOf('', [])).toEqual([]);
  });

  it('cuts links at the mentions inside them', () => {
    const href = 'https://example.org/';
    const links = [
      { start: 0, end: 6, href },
      { start: 9, end: 11, href },
    ];
    const pieces = segmentsOf(TEXT, mentions, { links }).map(({ text, mention, link }) => [
      text,
      mention ? 'mention' : link ? 'link' : 'plain',
    ]);
    expect(pieces).toEqual([
      ['من ', 'link'],
      ['مصر', 'mention'],
      [' و', 'plain'],
      ['قطر', 'mention'],
    ]);
    expect(
      segmentsOf('انظر التقرير هنا', [], { links: [{ start: 5, end: 12, href }] }).map(({ text }) => text),
    ).toEqual(['انظر ', 'التقرير', ' هنا']);
  });

  it('tells nationalities from places, in links and outside', () => {
    const text = 'قالت الخارجية المصرية';
    const egyptian = { start: 14, end: 21, text: 'المصرية', country: placeId('iso:EG'), blockId: blockId(0) };
    const link = { start: 5, end: 21, href: 'https://example.org/' };
    const pieces = segmentsOf(text, [], { nationalities: [egyptian], links: [link] });
    expect(pieces.map((piece) => [piece.text, piece.nationality, piece.link])).toEqual([
      ['قالت ', null, null],
      ['الخارجية ', null, link],
      ['المصرية', egyptian, link],
    ]);
  });

  it('loses nothing, wherever links begin and end', () => {
    const link = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), href: 'https://example.org/' }));
    fc.assert(
      fc.property(fc.array(link, { maxLength: 3 }), (links) => {
        const inOrder = links.sort((a, b) => a.start - b.start);
        expect(
          segmentsOf(TEXT, mentions, { links: inOrder })
            .map(({ text }) => text)
            .join(''),
        ).toBe(TEXT);
      }),
    );
  });

  it('refuses mentions that overlap or end outside', () => {
    expect(() => segmentsOf(TEXT, [...mentions, ...mentions])).toThrow(RangeError);
    expect(() => segmentsOf('من مصر', mentions)).toThrow(RangeError);
  });
});
