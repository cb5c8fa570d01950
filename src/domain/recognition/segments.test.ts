import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockId } from '../article/article.ts';
import { parsePlainText } from '../article/parse-plain-text.ts';
import { placeId } from '../gazetteer/place.ts';
import { newsGazetteer } from '../testdata/news-places.ts';
import { mentionId } from './mention.ts';
import { recognise } from './recognise.ts';
import { coveredLink, segmentsOf } from './segments.ts';

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

  it('keeps the order of the text where a nationality stands before a link', () => {
    const text = 'المصرية قالت هنا';
    const egyptian = { start: 0, end: 7, text: 'المصرية', country: placeId('iso:EG'), blockId: blockId(0) };
    const links = [{ start: 8, end: 12, href: 'https://example.org/' }];
    const pieces = segmentsOf(text, [], { nationalities: [egyptian], links }).map((piece) => piece.text);
    expect(pieces).toEqual(['المصرية', ' ', 'قالت', ' هنا']);
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

  it('takes mentions in whatever order they come, and leaves those it is given as they are', () => {
    const backwards = [...mentions].reverse();
    expect(segmentsOf(TEXT, backwards)).toEqual(segmentsOf(TEXT, mentions));
    expect(backwards.map(({ text }) => text)).toEqual(['قطر', 'مصر']);
  });

  it('refuses mentions that overlap or end outside', () => {
    expect(() => segmentsOf(TEXT, [...mentions, ...mentions])).toThrow(RangeError);
    expect(() => segmentsOf('من مصر', mentions)).toThrow(/mention b0-8 overlaps another/u);
  });
});

describe('coveredLink', () => {
  const href = 'https://example.org/';
  const covered = (text: string, start: number, end: number) => {
    const links = [{ start, end, href }];
    const found = recognise(parsePlainText(text), newsGazetteer());
    const segments = segmentsOf(text, found, { links });
    return segments.flatMap((segment) => {
      const link = coveredLink(segment, segments, links, text);
      return link ? [segment.text] : [];
    });
  };

  it('is the link whose words are all a name, told after that name', () => {
    expect(covered('من مصر وقطر', 3, 6)).toEqual(['مصر']);
  });

  it('is none where other words of the link are seen, or where it ends before the name', () => {
    expect(covered('من مصر وقطر', 0, 6)).toEqual([]);
    expect(covered('من مصر وقطر', 0, 2)).toEqual([]);
  });

  it('is none where a sign would part the letters of a word', () => {
    const text = 'مصريون';
    const mention = {
      id: mentionId(blockId(0), 0),
      blockId: blockId(0),
      start: 0,
      end: 3,
      text: 'مصر',
      resolution: { candidates: [] },
    };
    const segments = segmentsOf(text, [mention]);
    expect(
      segments.map((segment) => coveredLink(segment, segments, [{ start: 0, end: 3, href }], text)),
    ).toEqual([null, null]);
  });
});
