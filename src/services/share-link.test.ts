import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockId } from '../domain/article/article.ts';
import type { ArticleCorrections, NameCorrection } from '../domain/correction/correction.ts';
import { sharedData } from '../domain/exchange/shared.ts';
import { placeId } from '../domain/gazetteer/place.ts';
import { newsArticle } from '../testing/news-article.ts';
import { readShareHash, shareHash } from './share-link.ts';

const CORRECTIONS: ArticleCorrections = {
  corrections: [
    {
      scope: 'mention',
      anchor: {
        blockId: blockId(0),
        start: 14,
        end: 21,
        quote: 'القاهرة',
        prefix: 'وصل الوفد إلى ',
        suffix: ' أمس',
      },
      decision: { kind: 'place', placeId: placeId('t:doha') },
    },
    { scope: 'article', name: 'رفح', lightsUnlit: false, decision: { kind: 'not-a-place' } },
    {
      scope: 'article',
      name: 'الوفد',
      lightsUnlit: true,
      decision: {
        kind: 'own-place',
        place: {
          id: placeId('reader:1'),
          kind: 'city',
          names: ['الوفد'],
          position: { lat: 30.5, lon: -3.25 },
          population: 0,
        },
      },
    },
  ],
  about: [placeId('iso:EG')],
};
const NONE: ArticleCorrections = { corrections: [], about: null };

describe('a link that carries an article', () => {
  it('gives the text and the corrections back', async () => {
    const article = { ...newsArticle(), title: 'محادثات' };
    const read = await readShareHash(await shareHash(sharedData(article, false, CORRECTIONS, [])));
    expect(read).toEqual({
      ok: true,
      value: {
        article: { kind: 'own', title: 'محادثات', language: 'ar', blocks: expect.anything() },
        corrections: CORRECTIONS,
      },
    });
    if (!read.ok || read.value.article.kind !== 'own') throw new Error('not its own article');
    expect(read.value.article.blocks.map(({ offset: _, ...block }) => block)).toEqual(
      article.blocks.map(({ offset: _, ...block }) => block),
    );
  });

  it('to a built-in article carries only the corrections, and is short', async () => {
    const hash = await shareHash(sharedData(newsArticle(), true, CORRECTIONS, []));
    expect(await readShareHash(hash)).toEqual({
      ok: true,
      value: { article: { kind: 'built-in', id: 'news' }, corrections: CORRECTIONS },
    });
    expect(hash.length).toBeLessThan(600);
  });

  it('takes along what was decided for every text where its name stands in this one, for this one alone', async () => {
    const always = (name: string): NameCorrection => ({
      scope: 'always',
      name,
      lightsUnlit: false,
      decision: { kind: 'unknown' },
    });
    const data = sharedData(newsArticle(), true, CORRECTIONS, [
      always('ليبيا'),
      always('دمشق'),
      always('رفح'),
    ]);
    const read = await readShareHash(await shareHash(data));
    if (!read.ok) throw new Error(read.problem);
    expect(read.value.corrections.corrections.slice(3)).toEqual([{ ...always('ليبيا'), scope: 'article' }]);
  });

  it('holds any text, and only characters that every program leaves in a link', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 5 }),
        async (texts) => {
          const [first] = newsArticle().blocks;
          if (!first) throw new Error('the news is empty');
          const blocks = texts.map((text, index) => ({ ...first, id: `b${index}` as typeof first.id, text }));
          const hash = await shareHash(sharedData({ ...newsArticle(), blocks }, false, NONE, []));
          expect(hash).toMatch(/^#\/s\/1\.\d+\.[\w-]+$/);
          const read = await readShareHash(hash);
          if (!read.ok || read.value.article.kind !== 'own') throw new Error('not read');
          expect(read.value.article.blocks.map(({ text }) => text)).toEqual(texts);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('bears the blanks and line ends that a mail put into it', async () => {
    const hash = await shareHash(sharedData(newsArticle(), false, NONE, []));
    const broken = hash.replace(/.{70}/g, '$&\n ');
    expect(await readShareHash(broken)).toMatchObject({ ok: true });
  });
});

const whole = await shareHash(sharedData(newsArticle(), false, CORRECTIONS, []));

describe('a link that is not whole', () => {
  it('is told to be cut, wherever it was', async () => {
    for (let end = '#/s/'.length; end < whole.length; end += 7) {
      expect(await readShareHash(whole.slice(0, end))).toEqual({ ok: false, problem: 'cut' });
    }
  });

  it('is told to be changed, whichever character was', async () => {
    for (let at = whole.lastIndexOf('.') + 1; at < whole.length - 4; at += 11) {
      const other = whole[at] === 'A' ? 'B' : 'A';
      const changed = whole.slice(0, at) + other + whole.slice(at + 1);
      expect(await readShareHash(changed)).toEqual({ ok: false, problem: 'damaged' });
    }
  });

  it.each([
    ['#/s/2.100.abc', 'newer'],
    ['#/s/99', 'newer'],
    ['#/s/1.4.ab!d', 'damaged'],
    ['#/s/1.0.', 'damaged'],
    ['#/s/1.3.abcd', 'damaged'],
    ['#/s/x', 'cut'],
    ['#/s/', 'cut'],
  ])('%s is %s', async (hash, problem) => {
    expect(await readShareHash(hash)).toEqual({ ok: false, problem });
  });
});

describe('a link of an enemy', () => {
  const forged = async (value: unknown) =>
    readShareHash(await shareHash(value as Parameters<typeof shareHash>[0]));
  const article = { title: null, language: 'ar', blocks: [{ kind: 'paragraph', text: 'نص' }] };
  const sound = { v: 1, article, corrections: [], about: null };

  it('is read when it is sound', async () => {
    expect(await forged(sound)).toMatchObject({ ok: true });
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['no version', { ...sound, v: undefined }],
    [
      'a kind of block there is not',
      { ...sound, article: { ...article, blocks: [{ kind: 'script', text: 'x' }] } },
    ],
    ['a text that is none', { ...sound, article: { ...article, blocks: [{ kind: 'paragraph', text: {} }] } }],
    [
      'a link that is a script',
      {
        ...sound,
        article: {
          ...article,
          blocks: [
            { kind: 'paragraph', text: 'نص', links: [{ start: 0, end: 1, href: 'javascript:alert(1)' }] },
          ],
        },
      },
    ],
    [
      'a link beyond its text',
      {
        ...sound,
        article: {
          ...article,
          blocks: [
            { kind: 'paragraph', text: 'نص', links: [{ start: 0, end: 9, href: 'https://example.org/' }] },
          ],
        },
      },
    ],
    [
      'a decision there is not',
      {
        ...sound,
        corrections: [{ scope: 'article', name: 'x', lightsUnlit: true, decision: { kind: 'run' } }],
      },
    ],
    [
      'a decision for every text',
      {
        ...sound,
        corrections: [{ scope: 'always', name: 'x', lightsUnlit: true, decision: { kind: 'unknown' } }],
      },
    ],
  ])('is refused: %s', async (_, value) => {
    expect(await forged(value)).toEqual({ ok: false, problem: 'damaged' });
  });

  it('of a later version is told to be newer', async () => {
    expect(await forged({ ...sound, v: 2, article: 'otherwise' })).toEqual({ ok: false, problem: 'newer' });
  });

  it('never changes what all objects share', async () => {
    const spoilt = JSON.parse(
      '{"v":1,"builtIn":"__proto__","__proto__":{"spoilt":true},"corrections":[],"about":null}',
    );
    expect(await forged(spoilt)).toMatchObject({ ok: true, value: { article: { id: '__proto__' } } });
    expect({}).not.toHaveProperty('spoilt');
  });

  it('that swells without end is given up', async () => {
    const [block] = newsArticle().blocks;
    if (!block) throw new Error('the news is empty');
    const blocks = [{ ...block, text: 'a'.repeat(17_000_000) }];
    const hash = await shareHash(sharedData({ ...newsArticle(), blocks }, false, NONE, []));
    expect(hash.length).toBeLessThan(100_000);
    expect(await readShareHash(hash)).toEqual({ ok: false, problem: 'damaged' });
  });
});
