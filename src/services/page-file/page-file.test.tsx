import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle } from '../../domain/exchange/annotated-article.ts';
import { namedPlaces } from '../../domain/exchange/annotated-article.ts';
import { PLACE_KINDS } from '../../domain/gazetteer/place.ts';
import { annotatedNews } from '../../testing/annotated-news.ts';
import { anyAnnotatedArticle } from '../../testing/arbitrary-annotated-article.ts';
import { pageFile } from './page-file.ts';
import type { PageTexts } from './page-texts.ts';

const texts: PageTexts = {
  language: 'ar',
  direction: 'rtl',
  untitled: 'مقال بلا عنوان',
  summary: '14 إشارة',
  legend: 'دليل الرموز',
  scene: 'مكان الحدث',
  map: 'الخريطة',
  places: 'الأماكن',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  allPlaces: 'الكل',
  madeWith: 'صُنعت بياقوت',
  sources: 'GeoNames',
  kindOf: ({ kind }) => kind,
  kindsByLook: (kinds) => kinds.map((kind) => ({ look: kind, words: kind })),
  isScene: (id) => id === annotatedNews().mentions[0]?.id,
  nameOf: (id) => `اسم ${id}`,
  countOf: String,
  positionOf: ({ position: { lat, lon } }) => `${lat}, ${lon}`,
  signLabel: (name, kind) => `${name}، ${kind}`,
};

function page(annotated: AnnotatedArticle): Document {
  const html = pageFile({ annotated, texts, outlines: null, nonce: 'n0', typefaces: '' });
  return new DOMParser().parseFromString(html, 'text/html');
}

const textsOf = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

/** An article that says this in every place where a text can say something. */
function saying(hostile: string): AnnotatedArticle {
  const { article, mentions, places } = annotatedNews();
  const [first, ...others] = article.blocks;
  if (!first) throw new Error('the news is empty');
  return {
    article: {
      ...article,
      id: hostile,
      title: hostile,
      blocks: [{ ...first, text: first.text + hostile }, ...others],
    },
    mentions,
    places: new Map([...places].map(([id, place]) => [id, { ...place, names: [hostile] }])),
  };
}

describe('the page as a file', () => {
  it('tells in one line what its marks say, and gives a ground only to where something happens', () => {
    const document = page(annotatedNews());
    expect(textsOf(document, '.legend li').at(-1)).toBe('مكان الحدث');
    expect(textsOf(document, '.legend .mark:not(.scene)')).toEqual(
      PLACE_KINDS.filter((kind) => document.querySelector(`.mention[data-kind=${kind}]`)),
    );
    expect(document.querySelectorAll('.mention.scene')).toHaveLength(1);
  });

  it('holds the text block by block, each mark leading to its place', () => {
    const document = page(annotatedNews());
    expect(document.documentElement.lang).toBe('ar');
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.title).toBe('محادثات القاهرة');
    expect(textsOf(document, '.text > *')).toEqual(annotatedNews().article.blocks.map(({ text }) => text));
    const [cairo] = document.querySelectorAll('.mention');
    expect(cairo?.textContent).toBe('القاهرة');
    expect(document.querySelector(cairo?.getAttribute('href') ?? '')?.textContent).toContain('اسم t:cairo');
  });

  it('has a headline that stands in the text once, with its marks, and makes none up', () => {
    const news = annotatedNews();
    const [first, ...others] = news.article.blocks;
    if (!first) throw new Error('the news is empty');
    const headed = page({
      ...news,
      article: { ...news.article, blocks: [{ ...first, kind: 'heading', level: 1 }, ...others] },
    });
    expect(textsOf(headed, 'h1')).toEqual([first.text]);
    expect(headed.querySelector('h1 .mention')?.textContent).toBe('القاهرة');
    expect(textsOf(headed, '.text > *')).toEqual(others.map(({ text }) => text));

    const plain = page({ ...news, article: { ...news.article, title: null } });
    expect(textsOf(plain, 'h1:not(.visually-hidden)')).toEqual([]);
    expect(first.text.startsWith(plain.title.replace('…', ''))).toBe(true);
  });

  it('has a row and a sign for each place, and marks an unlocated name without a link', () => {
    const document = page(annotatedNews());
    const { length } = namedPlaces(annotatedNews());
    expect(document.querySelectorAll('.places li')).toHaveLength(length);
    expect(document.querySelectorAll('.sign-link')).toHaveLength(length);
    expect(textsOf(document, '.unlocated')).toEqual(['رفح']);
  });

  it.each([
    '</script><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    '<!--',
    '</style><script>alert(1)</script>',
    ']]><script>alert(1)</script>',
    '<base href="https://evil.example/">',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '</title><script>alert(1)</script>',
    '\u0000<script\u0000>alert(1)</script>',
  ])('lets nothing out of a text: %j', (hostile) => {
    const document = page(saying(hostile));
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelectorAll('img, base, iframe, object, embed, link, form')).toHaveLength(0);
    const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
    expect(document.querySelector('h1')?.textContent).toBe(hostile.replaceAll('\u0000', '\uFFFD'));
  });

  it('runs and loads nothing but its own script', () => {
    const policy = page(annotatedNews())
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'nonce-n0'");
    expect(policy).not.toContain('unsafe');
  });

  it('shows every text as it is, whatever is in it', () => {
    fc.assert(
      fc.property(anyAnnotatedArticle, (annotated) => {
        const document = page(annotated);
        const legible = (text: string) =>
          text.replace(/(?![\t\n\r\u007F-\u009F])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
        expect(textsOf(document, 'header > div > h1, .text > :not(ol, ul), .text > * > li')).toEqual(
          annotated.article.blocks.map(({ text }) => legible(text)),
        );
        expect(document.querySelectorAll('script')).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});
