import { describe, expect, it } from 'vitest';
import type { Block } from '../domain/article/article.ts';
import { placeId } from '../domain/gazetteer/place.ts';
import { annotatedNews } from '../testing/annotated-news.ts';
import { selectMentions } from './article-slice.ts';
import { createAppStore } from './create-app-store.ts';
import { beginningWith, type FirstReading, parseFirstReading, writeFirstReading } from './first-reading.ts';
import { selectPlace, selectPlaceName } from './gazetteer-slice.ts';
import { nationalitiesIn } from './nationalities-in.ts';
import { strengthsIn } from './word-rules-slice.ts';

const news = annotatedNews();
const [one] = news.mentions;
const block = news.article.blocks[0] as Block;

const first: FirstReading = {
  ...news,
  names: new Map([['en', new Map([[placeId('t:cairo'), 'Cairo']])]]),
  marks: {
    strengths: new Map(news.mentions.map(({ id }) => [id, id === one?.id ? 'scene' : 'named'])),
    nationalities: new Map([
      [block.id, [{ blockId: block.id, start: 0, end: 2, text: 'من', country: placeId('iso:EG') }]],
    ]),
  },
};

describe('a first reading', () => {
  it('is read as it was written; a place without a name in a language goes by its Arabic one', () => {
    const read = parseFirstReading(writeFirstReading(first));
    expect(read.article).toEqual(first.article);
    expect(read.mentions).toEqual(first.mentions);
    expect(read.places).toEqual(first.places);
    expect(read.marks).toEqual(first.marks);
    expect(read.names.get('en')?.get(placeId('t:cairo'))).toBe('Cairo');
    expect(read.names.get('en')?.get(placeId('t:doha'))).toBe(first.places.get(placeId('t:doha'))?.names[0]);
  });

  it('is what a store begins with, before any gazetteer', () => {
    const state = createAppStore({}, beginningWith(first, 'en')).getInitialState();
    expect(selectMentions(state)).toEqual(first.mentions);
    expect(selectPlace(placeId('t:cairo'))(state)?.kind).toBe('city');
    expect(selectPlaceName(placeId('t:cairo'))(state)).toBe('Cairo');
    expect(selectPlace(placeId('t:none'))(state)).toBeUndefined();
    expect(strengthsIn(state, block, first.mentions)[0]).toBe('scene');
    expect(nationalitiesIn(state, block)).toHaveLength(1);
  });
});
