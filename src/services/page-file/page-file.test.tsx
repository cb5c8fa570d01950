import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockId } from '../../domain/article/article.ts';
import type { AnnotatedArticle } from '../../domain/exchange/annotated-article.ts';
import { namedPlaces } from '../../domain/exchange/annotated-article.ts';
import { PLACE_KINDS, type Place, type PlaceId, placeId } from '../../domain/gazetteer/place.ts';
import type { Outlines } from '../../domain/geo/outlines.ts';
import { placeOf } from '../../domain/recognition/mention.ts';
import { annotatedNews } from '../../testing/annotated-news.ts';
import { anyAnnotatedArticle } from '../../testing/arbitrary-annotated-article.ts';
import { squareOutline } from '../../testing/square-outline.ts';
import { pageFile } from './page-file.ts';
import { NO_OUTLINES } from './page-map.ts';
import type { PageSigns } from './page-signs.ts';
import type { PageTexts } from './page-texts.ts';

const texts: PageTexts = {
  language: 'ar',
  direction: 'rtl',
  untitled: 'مقال بلا عنوان',
  summary: '14 إشارة',
  legend: 'دليل الرموز',
  scene: 'مكان الحدث',
  nationality: 'جنسية',
  map: 'الخريطة',
  places: 'الأماكن',
  separator: '، ',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  allPlaces: 'الكل',
  madeWith: 'صُنعت بياقوت',
  sources: 'GeoNames',
  kindOf: ({ kind }) => kind,
  kindsByLook: (places) =>
    PLACE_KINDS.filter((kind) => places.some((place) => place.kind === kind)).map((kind) => ({
      look: kind,
      words: kind,
    })),
  isScene: (id) => id === annotatedNews().mentions[0]?.id,
  nationalitiesIn: () => [],
  nationalityTip: ({ country }) => `جنسية لا مكان: ${country}`,
  nameOf: (id) => `اسم ${id}`,
  countOf: String,
  positionOf: ({ position: { lat, lon } }) => `${lat}, ${lon}`,
  signLabel: (name, kind) => `${name}، ${kind}`,
};

const signs: PageSigns = {
  lookOf: (kind) => (kind === 'city' ? 'city' : 'other'),
  shapes: { city: 'M0 0h24v24z', other: 'M0 0h24z' },
  sizeOf: (mentions) => 14 + mentions,
};

interface Around {
  readonly outlines?: Outlines | null;
  readonly place?: (id: PlaceId) => Place | undefined;
  readonly nationalitiesIn?: PageTexts['nationalitiesIn'];
}

function page(
  annotated: AnnotatedArticle,
  { outlines = null, place = () => undefined, nationalitiesIn = () => [] }: Around = {},
): Document {
  const html = pageFile({
    annotated,
    texts: { ...texts, nationalitiesIn },
    signs,
    place,
    outlines,
    nonce: 'n0',
    typefaces: '',
  });
  return new DOMParser().parseFromString(html, 'text/html');
}

const textsOf = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

/** The news with its last place far from the others and named once, where the others are named ten times over. */
function farNews(): AnnotatedArticle {
  const { article, mentions, places } = annotatedNews();
  const { place: far } = namedPlaces({ article, mentions, places }).at(-1) ?? {};
  const again = mentions
    .filter((mention) => placeOf(mention) !== far?.id)
    .map((mention) => ({ ...mention, blockId: 'elsewhere' as BlockId }));
  const moved = [...places].map(([id, place], index) => {
    const position = id === far?.id ? { lat: 40, lon: -100 } : { lat: 30 + index, lon: 31 + index };
    return [id, { ...place, position }] as const;
  });
  const tenTimes = Array.from({ length: 10 }, () => again).flat();
  return { article, mentions: [...mentions, ...tenTimes], places: new Map(moved) };
}

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

  it('tells an adjective of nationality where it stands and in the legend, and only where there is one', () => {
    expect(page(annotatedNews()).querySelectorAll('.nationality')).toHaveLength(0);
    const news = annotatedNews();
    const [first, ...others] = news.article.blocks;
    if (!first) throw new Error('the news is empty');
    const text = 'قالت الخارجية العمانية ذلك.';
    const start = text.indexOf('العمانية');
    const end = start + 'العمانية'.length;
    const document = page(
      { ...news, article: { ...news.article, blocks: [{ ...first, text }, ...others] }, mentions: [] },
      {
        nationalitiesIn: ({ id }) =>
          id === first.id
            ? [{ blockId: id, start, end, text: text.slice(start, end), country: placeId('iso:OM') }]
            : [],
      },
    );
    expect(textsOf(document, '.text > *')[0]).toBe(text);
    const told = document.querySelector<HTMLElement>('.text .nationality');
    expect(told?.textContent).toBe('العمانية');
    expect(told?.title).toBe('جنسية لا مكان: iso:OM');
    expect(textsOf(document, '.legend li')).toEqual(['جنسية']);
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

  it('tells in a row what the place is and the country that it lies in', () => {
    const kinds = textsOf(page(annotatedNews()), '.row .kind');
    expect(kinds[0]).toBe('city · اسم iso:EG');
    expect(kinds).toContain('country');
  });

  it('gives each sign the shape of its kind and a size by how often the place is named', () => {
    const document = page(annotatedNews());
    for (const { place, number, mentions } of namedPlaces(annotatedNews())) {
      const use = document.querySelector(`.sign-link[data-place="${number}"] use`);
      expect(use?.getAttribute('href')).toBe(place.kind === 'city' ? '#sign-city' : '#sign-other');
      expect(use?.getAttribute('width')).toBe(String(14 + mentions.length));
    }
    expect(document.querySelector('#sign-city path')?.getAttribute('d')).toBe('M0 0h24v24z');
  });

  it('begins with the main places and can show the far ones', () => {
    const document = page(farNews());
    const map = document.querySelector('.map svg');
    const [, , width = 0, height = 0] = (map?.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const [left = 0, top = 0, across = 0, down = 0] = (map?.getAttribute('data-all') ?? '')
      .split(' ')
      .map(Number);
    const isIn = (x: number, y: number) => x > 0 && x < width && y > 0 && y < height;
    const spots = [...document.querySelectorAll('.sign-link')].map((sign) =>
      [...(sign.getAttribute('transform') ?? '').matchAll(/-?\d+/gu)].map(([number]) => Number(number)),
    );
    expect(spots.filter(([x = 0, y = 0]) => !isIn(x, y))).toHaveLength(1);
    for (const [x = 0, y = 0] of spots) {
      expect(x > left && x < left + across && y > top && y < top + down).toBe(true);
    }
  });

  it('names the countries of the map that the text does not name', () => {
    const sudan = squareOutline('iso:SD', 25, 10, 10);
    const outlines = { ...NO_OUTLINES, countries: [sudan, squareOutline('iso:LY', 10, 22, 10)] };
    const known: Place = {
      id: placeId('iso:SD'),
      kind: 'country',
      position: { lat: 15, lon: 30 },
      population: 1,
      names: ['السودان'],
    };
    const document = page(annotatedNews(), {
      outlines,
      place: (id) => (id === known.id ? known : undefined),
    });
    expect(textsOf(document, '.land-name')).toEqual(['اسم iso:SD']);
    expect(Number(document.querySelector('.land-name')?.getAttribute('data-width'))).toBeGreaterThan(0);
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
