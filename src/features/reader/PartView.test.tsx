import { act } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Block, blockId } from '../../domain/article/article.ts';
import type { Part } from '../../domain/article/parts.ts';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import { placeOf } from '../../domain/recognition/mention.ts';
import { recognise } from '../../domain/recognition/recognise.ts';
import { newsGazetteer } from '../../domain/testdata/news-places.ts';
import { newsArticle } from '../../testing/news-article.ts';
import { oncePainted } from '../../testing/once-painted.ts';
import { readingStore, renderApp } from '../../testing/render-app.tsx';
import { ArticleView } from './ArticleView.tsx';
import { PartView } from './PartView.tsx';

const scrolled = vi.fn();
let seen: (target: Element, isIntersecting: boolean) => void;
beforeEach(() => {
  scrolled.mockReset();
  Element.prototype.scrollIntoView = scrolled;
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});

// What jsdom lacks: telling what is on the screen. One observer serves the page, so it is made once.
const watched = new Set<Element>();
vi.stubGlobal(
  'IntersectionObserver',
  class {
    constructor(tell: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
      seen = (target, isIntersecting) => tell([{ target, isIntersecting }]);
    }
    observe = (target: Element) => watched.add(target);
    unobserve = (target: Element) => watched.delete(target);
  },
);

const news = newsArticle();
/** The news article many times over, long enough to be cut into parts. */
const book = {
  ...news,
  id: 'book',
  blocks: Array.from({ length: 200 }, () => news.blocks)
    .flat()
    .map((block, index): Block => ({ ...block, id: blockId(index) })),
};

async function renderBook() {
  const store = readingStore('en');
  store.getState().showArticle(book);
  store.getState().showMentions(recognise(book.blocks, newsGazetteer()));
  return renderApp(<ArticleView article={book} />, 'en', store);
}
const parts = () => [...document.querySelectorAll('.part')];
const links = (part: Element | undefined) => part?.querySelectorAll('a[data-mention-id]').length;

describe('a long text', () => {
  it('stands there whole, and lights the parts that come near the screen', async () => {
    await renderBook();
    const shown = [...document.querySelectorAll('[data-block-id]')].map((block) => block.textContent);
    expect(shown).toEqual(book.blocks.map((block) => block.text));
    expect(parts().length).toBeGreaterThan(8);
    expect(document.querySelectorAll('a[data-mention-id]')).toHaveLength(0);
    const block = parts()[0]?.querySelector('[data-block-id]');
    act(() => seen(parts()[0] as Element, true));
    expect(links(parts()[0])).toBeGreaterThan(50);
    expect(links(parts()[1])).toBe(0);
    expect(parts()[0]?.querySelector('[data-block-id]')).toBe(block);
    act(() => seen(parts()[0] as Element, false));
    expect(links(parts()[0])).toBeGreaterThan(50);
  });

  it('unlights a part only when many others have been near since', async () => {
    await renderBook();
    const pass = (part: Element) => {
      act(() => seen(part, true));
      act(() => seen(part, false));
    };
    for (const part of parts().slice(0, 12)) pass(part);
    expect(links(parts()[0])).toBeGreaterThan(50);
    act(() => seen(parts()[0] as Element, true));
    for (const part of parts().slice(12, 14)) pass(part);
    expect(links(parts()[0])).toBeGreaterThan(50);
    expect(links(parts()[1])).toBe(0);
    expect(links(parts()[2])).toBeGreaterThan(50);
  });

  it('lights what is chosen elsewhere and goes there', async () => {
    const { store } = await renderBook();
    const last = store.getState().mentions;
    const mention = 'value' in last ? last.value.at(-1) : undefined;
    const placeId = mention && placeOf(mention);
    if (!mention || !placeId) throw new Error('no mention');
    await oncePainted(() => store.getState().focusPlace(placeId, 'list', mention.id));
    await oncePainted(() => {});
    expect(scrolled.mock.contexts.at(-1)).toHaveProperty('dataset.mentionId', mention.id);
    expect(links(parts().at(-1))).toBeGreaterThan(0);
  });

  it('takes the keyboard along into a part that was far', async () => {
    const { store } = await renderBook();
    const all = store.getState().mentions;
    const far = 'value' in all ? all.value.findLast(({ text }) => text === 'القاهرة') : undefined;
    if (!far) throw new Error('no mention');
    await oncePainted(() => store.getState().focusPlace(placeOf(far) as PlaceId, 'keys', far.id));
    await oncePainted(() => {});
    expect(document.activeElement).toHaveProperty('dataset.mentionId', far.id);
  });

  it('is no longer watched when it is put away', async () => {
    const { unmount } = await renderBook();
    expect(watched.size).toBe(parts().length);
    unmount();
    expect(watched.size).toBe(0);
  });
});

async function renderPart(part: Part) {
  const store = readingStore('en');
  store.getState().showMentions([]);
  const view = <PartView part={part} articleId="a" ofMany={false} />;
  return (await renderApp(view, 'en', store)).container;
}

describe('lists', () => {
  it('hold the items that follow one another, numbered and not', async () => {
    const item = (index: number, ordered: boolean): Block => ({
      id: blockId(index),
      kind: 'list-item',
      text: `بند ${index}`,
      offset: 0,
      direction: 'rtl',
      ordered,
    });
    const paragraph: Block = { id: blockId(9), kind: 'paragraph', text: 'فقرة', offset: 0, direction: 'rtl' };
    const part = {
      blocks: [item(0, false), item(1, false), item(2, true), paragraph, item(3, true)],
      lines: 5,
    };
    const container = await renderPart(part);
    const shown = [...(container.querySelector('.part')?.children ?? [])];
    expect(shown.map((each) => [each.tagName, each.children.length])).toEqual([
      ['UL', 2],
      ['OL', 1],
      ['P', 0],
      ['OL', 1],
    ]);
  });

  it('keep the links of the source, and headings their level', async () => {
    const blocks: Block[] = [
      { id: blockId(0), kind: 'heading', level: 3, text: 'عنوان', offset: 0, direction: 'rtl' },
      {
        id: blockId(1),
        kind: 'paragraph',
        text: 'انظر التقرير',
        offset: 0,
        direction: 'rtl',
        links: [{ start: 5, end: 12, href: 'https://example.org/report' }],
      },
    ];
    const container = await renderPart({ blocks, lines: 2 });
    expect(container.querySelector('h3')?.textContent).toBe('عنوان');
    const link = container.querySelector('a.source-link');
    expect(link?.textContent).toBe('التقرير');
    expect(link).toMatchObject({ href: 'https://example.org/report', rel: 'noopener noreferrer' });
  });
});
