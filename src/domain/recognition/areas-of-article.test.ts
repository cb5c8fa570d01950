import { describe, expect, it } from 'vitest';
import { blockId } from '../article/article.ts';
import { parsePlainText } from '../article/parse-plain-text.ts';
import { placeId } from '../gazetteer/place.ts';
import { newsGazetteer } from '../testdata/news-places.ts';
import { areasOfArticle } from './areas-of-article.ts';
import { type Mention, mentionId } from './mention.ts';
import { recognise } from './recognise.ts';

const gazetteer = newsGazetteer();
const areasOf = (text: string) =>
  areasOfArticle(recognise(parsePlainText(text), gazetteer), gazetteer.place).map(({ area }) => area);

describe('areasOfArticle', () => {
  it('names the countries that places lie in, the one with more places first', () => {
    expect(areasOf('من بنغازي إلى طرابلس ثم إلى القاهرة')).toEqual(['iso:LY', 'iso:EG']);
  });

  it('weighs a place within a country more than the name of another country', () => {
    expect(areasOf('قال وزير من قطر في القاهرة')).toEqual(['iso:EG', 'iso:QA']);
  });

  it('lets five places outvote one that is repeated', () => {
    const text = `${'في الدوحة '.repeat(9)}. من القاهرة ثم في مصر`;
    expect(areasOf(text)[0]).toBe('iso:QA');
    expect(areasOf(`${'في الدوحة. '.repeat(3)}من بنغازي إلى طرابلس ثم إلى ليبيا`)[0]).toBe('iso:LY');
  });

  it('leaves out what is named in passing', () => {
    const shares = areasOfArticle(
      recognise(parsePlainText('من بنغازي إلى طرابلس ثم إلى ليبيا. '.repeat(9).concat('مع قطر')), gazetteer),
      gazetteer.place,
    );
    expect(shares).toEqual([{ area: 'iso:LY', share: expect.any(Number) }]);
    expect(shares[0]?.share).toBeGreaterThan(0.85);
  });

  it('leaves out a capital that is named but once where another country is named often, and keeps it elsewhere', () => {
    const libya = 'من بنغازي إلى طرابلس ثم إلى ليبيا';
    expect(areasOf(`${libya}. قالت القاهرة`)).toEqual(['iso:LY']);
    expect(areasOf(`${libya}. قالت القاهرة. وردت القاهرة`)).toEqual(['iso:LY', 'iso:EG']);
    expect(areasOf('من بنغازي إلى طرابلس. قالت القاهرة')).toEqual(['iso:LY', 'iso:EG']);
  });

  it('names at most three, each with its share', () => {
    const text = 'من القاهرة والدوحة وبيروت وعمّان';
    const areas = areasOfArticle(recognise(parsePlainText(text), gazetteer), gazetteer.place);
    expect(areas.map(({ share }) => share)).toEqual([0.25, 0.25, 0.25]);
  });

  it('counts a place less with each further mention, but never less than once', () => {
    const shares = (text: string) =>
      areasOfArticle(recognise(parsePlainText(text), gazetteer), gazetteer.place).map(
        ({ area, share }) => `${area} ${share.toFixed(2)}`,
      );
    expect(shares('في الدوحة ثم في القاهرة')).toEqual(['iso:QA 0.50', 'iso:EG 0.50']);
    expect(shares('في الدوحة وفي الدوحة ثم في القاهرة')).toEqual(['iso:QA 0.67', 'iso:EG 0.33']);
    expect(shares('في الدوحة ثم في قطر')).toEqual(['iso:QA 1.00']);
  });

  const mentionOf = (id: string): Mention => ({
    id: mentionId(blockId(0), 0),
    blockId: blockId(0),
    start: 0,
    end: 3,
    text: 'هنا',
    resolution: { candidates: [{ placeId: placeId(id), score: 1, reasons: [] }] },
  });

  it('takes a territory for an area of its own, and passes over a sea and what is not known', () => {
    const place = { id: placeId('t:x'), names: ['س'] as const, position: { lat: 0, lon: 0 }, population: 0 };
    const areas = (kind: 'territory' | 'water' | 'country') =>
      areasOfArticle([mentionOf('t:x')], () => ({ ...place, kind }));
    expect(areas('territory')).toEqual([{ area: 't:x', share: 1 }]);
    expect(areas('country')).toEqual([{ area: 't:x', share: 1 }]);
    expect(areas('water')).toEqual([]);
    expect(areasOfArticle([mentionOf('t:x')], () => undefined)).toEqual([]);
  });

  it('is nothing where no place is known', () => {
    const unlocated: Mention = {
      id: mentionId(blockId(0), 0),
      blockId: blockId(0),
      start: 0,
      end: 3,
      text: 'هنا',
      resolution: { candidates: [] },
    };
    expect(areasOfArticle([], gazetteer.place)).toEqual([]);
    expect(areasOfArticle([unlocated], gazetteer.place)).toEqual([]);
  });
});

describe('what the reader says an article is about', () => {
  const tripoli = (about: string[]) =>
    recognise(parsePlainText('اشتباكات في طرابلس'), gazetteer, undefined, { about: about.map(placeId) })[0]
      ?.resolution.candidates[0];

  it('decides between namesakes, and is given as the first reason', () => {
    expect(tripoli([])?.placeId).toBe('t:tripoli-ly');
    expect(tripoli(['iso:LB'])?.placeId).toBe('t:tripoli-lb');
    expect(tripoli(['iso:LB'])?.reasons[0]).toEqual({ kind: 'about', area: 'iso:LB' });
  });

  it('is no reason where it speaks for every candidate or for none', () => {
    for (const about of [['iso:LB', 'iso:LY'], ['iso:QA']]) {
      expect(tripoli(about)?.placeId).toBe('t:tripoli-ly');
      expect(tripoli(about)?.reasons.map(({ kind }) => kind)).not.toContain('about');
    }
  });

  it('outweighs what else the text names, but not vowel marks', () => {
    const read = (text: string, about: string) =>
      recognise(parsePlainText(text), gazetteer, undefined, { about: [placeId(about)] }).map(
        ({ text: name, resolution }) => `${name}=${resolution.candidates[0]?.placeId}`,
      );
    expect(read('انتقل من بنغازي إلى طرابلس', 'iso:LB')).toContain('طرابلس=t:tripoli-lb');
    expect(read('في عمّان', 'iso:OM')).toEqual(['عمّان=t:amman']);
    expect(read('في عمان', 'iso:JO')).toEqual(['عمان=t:amman']);
  });
});
