import { describe, expect, it } from 'vitest';
import { newsArticle, newsMentions } from '../../testing/news-article.ts';
import { sentencesAround } from './sentences-around.ts';

const blocks = new Map(newsArticle().blocks.map((block) => [block.id, block]));
const whole = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('');

describe('the sentences around mentions', () => {
  const sentences = () => sentencesAround(blocks, newsMentions());

  it('stand so in their blocks, begin and end with no space, and light each name', () => {
    for (const { block, start, pieces } of sentences()) {
      const text = whole(pieces);
      expect(block.text.slice(start, start + text.length)).toBe(text);
      expect(text).toBe(text.trim());
    }
    const lit = sentences().flatMap(({ pieces }) =>
      pieces.filter((piece) => piece.lit).map(({ text }) => text),
    );
    expect(lit).toEqual(newsMentions().map(({ text }) => text));
  });

  it('come once, however many places they name', () => {
    const keys = sentences().map(({ block, start }) => `${block.id} ${start}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(sentences().length).toBeLessThan(newsMentions().length);
    expect(sentences().map(({ first }) => first.text)).toEqual(['القاهرة', 'رفح', 'رفح', 'ليبيا', 'رفح']);
    for (const { pieces, start } of sentences()) {
      expect(pieces.every(({ text }) => text !== '')).toBe(true);
      expect(pieces[0]?.at).toBe(start);
    }
  });

  it('pass over a mention of a block that is not there', () => {
    expect(sentencesAround(new Map(), newsMentions())).toEqual([]);
  });

  it('are the middle one where stops stand on both sides', () => {
    const [mention] = newsMentions();
    const [block] = newsArticle().blocks;
    if (!mention || !block) throw new Error('no news');
    const text = 'سافر أمس. وصل إلى القاهرة. ثم عاد.';
    const start = text.indexOf('القاهرة');
    const [sentence] = sentencesAround(new Map([[block.id, { ...block, text }]]), [
      { ...mention, start, end: start + 'القاهرة'.length },
    ]);
    expect(whole(sentence?.pieces ?? [])).toBe('وصل إلى القاهرة.');
    expect(sentence?.pieces.map(({ lit }) => lit)).toEqual([false, true, false]);
  });

  it('are parted at stops, with the closing mark after the stop', () => {
    const [mention] = newsMentions();
    const [block] = newsArticle().blocks;
    if (!mention || !block) throw new Error('no news');
    const text = 'قال «سنعود.» ثم سافر إلى القاهرة؟ نعم. كان ذلك في 3.5 ساعات.';
    const start = text.indexOf('القاهرة');
    const [sentence] = sentencesAround(new Map([[block.id, { ...block, text }]]), [
      { ...mention, start, end: start + 'القاهرة'.length },
    ]);
    expect(whole(sentence?.pieces ?? [])).toBe('ثم سافر إلى القاهرة؟');
    const number = text.indexOf('ساعات');
    const [last] = sentencesAround(new Map([[block.id, { ...block, text }]]), [
      { ...mention, start: number, end: number + 5 },
    ]);
    expect(whole(last?.pieces ?? [])).toBe('كان ذلك في 3.5 ساعات.');
  });
});
