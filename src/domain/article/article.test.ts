import { describe, expect, it } from 'vitest';
import { placeId } from '../gazetteer/place.ts';
import { type Block, blockId, headlineOf } from './article.ts';
import { articleHash } from './article-hash.ts';
import { listRuns } from './list-runs.ts';
import { minutesToRead } from './reading-time.ts';

const block = (text: string, more: Partial<Block> = {}): Block => ({
  id: blockId(0),
  kind: 'paragraph',
  text,
  offset: 0,
  direction: 'rtl',
  ...more,
});
const textsOf = (runs: readonly (readonly Block[])[]) => runs.map((run) => run.map(({ text }) => text));

describe('headlineOf', () => {
  it('is the first block where that is a heading of level 1, and nothing else', () => {
    const headline = block('محادثات القاهرة', { kind: 'heading', level: 1 });
    expect(headlineOf({ blocks: [headline, block('نص')] })).toBe(headline);
    expect(headlineOf({ blocks: [block('نص'), headline] })).toBeNull();
    expect(headlineOf({ blocks: [block('قسم', { kind: 'heading', level: 2 })] })).toBeNull();
    expect(headlineOf({ blocks: [block('نص', { level: 1 })] })).toBeNull();
    expect(headlineOf({ blocks: [] })).toBeNull();
  });
});

describe('listRuns', () => {
  it('keeps the items of one list together, and lists of another kind and all else apart', () => {
    const item = (text: string, ordered: boolean) => block(text, { kind: 'list-item', ordered });
    const blocks = [
      block('أ'),
      item('ب', true),
      item('ت', true),
      item('ث', false),
      block('ج'),
      block('ح'),
      item('خ', false),
    ];
    expect(textsOf(listRuns(blocks))).toEqual([['أ'], ['ب', 'ت'], ['ث'], ['ج'], ['ح'], ['خ']]);
    expect(listRuns([])).toEqual([]);
  });
});

describe('minutesToRead', () => {
  const article = (...texts: string[]) => ({
    id: 'a',
    title: null,
    language: 'ar',
    blocks: texts.map((text) => block(text)),
  });

  it('counts the words of all blocks, and never less than a minute', () => {
    expect(minutesToRead(article('كلمة '.repeat(138), 'كلمة '.repeat(138 * 2)))).toBe(3);
    expect(minutesToRead(article('كلمة'))).toBe(1);
    expect(minutesToRead(article())).toBe(1);
    expect(minutesToRead(article(' \n '))).toBe(1);
  });
});

describe('articleHash', () => {
  it('names the article and the place, so that an address can be read', () => {
    expect(articleHash('cairo-talks', null)).toBe('#/a/cairo-talks');
    expect(articleHash('cairo-talks', placeId('geonames:360630'))).toBe(
      '#/a/cairo-talks?place=geonames:360630',
    );
    expect(articleHash('a/b?c', placeId('yaqut:a&b=c'))).toBe('#/a/a%2Fb%3Fc?place=yaqut:a%26b%3Dc');
    expect(articleHash('a', null, ['a', 'b,c'])).toBe('#/a/a?compare=a,b%2Cc');
    expect(articleHash('a', placeId('iso:EG'), ['a', 'b'])).toBe('#/a/a?place=iso:EG&compare=a,b');
  });
});
