import { act, createEvent, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { blockId } from '../../domain/article/article.ts';
import { parsePlainText } from '../../domain/article/parse-plain-text.ts';
import { placeId } from '../../domain/gazetteer/place.ts';
import { type Mention, type MentionId, mentionId } from '../../domain/recognition/mention.ts';
import { loadTexts, showTexts } from '../../i18n/set-up.ts';
import { selectPreviewedPlaceId } from '../../state/focus-slice.ts';
import { newsArticle, newsMentions } from '../../testing/news-article.ts';
import { oncePainted } from '../../testing/once-painted.ts';
import { readingStore, renderApp } from '../../testing/render-app.tsx';
import { ArticleView } from './ArticleView.tsx';

const CAIRO = placeId('t:cairo');
const DOHA = placeId('t:doha');
const scrolled = vi.fn<(this: Element, how: ScrollIntoViewOptions) => void>();

beforeEach(() => {
  // What jsdom lacks of a page: scrolling, the reader's wish for less motion, and escapes of CSS.
  scrolled.mockReset();
  Element.prototype.scrollIntoView = scrolled as Element['scrollIntoView'];
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/gu, '\\$&') });
});

const article = newsArticle();
const link = (id: string) => {
  const found = document.querySelector<HTMLAnchorElement>(`[data-mention-id="${id}"]`);
  if (!found) throw new Error(`no mention ${id}`);
  return found;
};
const frame = () => act(() => new Promise((resolve) => requestAnimationFrame(resolve)));
const idsWhere = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].map((each) => each.dataset.mentionId);

/** Clicks and tells whether the browser would still follow the link. */
function clickLeavesItToTheBrowser(element: HTMLElement, how: MouseEventInit): boolean {
  const click = createEvent.click(element, how);
  // After our own handlers: jsdom itself must not navigate.
  let left = false;
  window.addEventListener(
    'click',
    (event) => {
      left = !event.defaultPrevented;
      event.preventDefault();
    },
    { once: true },
  );
  fireEvent(element, click);
  return left;
}

describe('the article', () => {
  it('stands there whole and unaltered, block by block, each in its own direction', async () => {
    await renderApp(<ArticleView article={article} />, 'ar');
    const shown = [...document.querySelectorAll<HTMLElement>('[data-block-id]')];
    expect(shown.map((block) => block.textContent)).toEqual(article.blocks.map((block) => block.text));
    expect(shown.map((block) => block.dir)).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'rtl', 'rtl']);
    expect(shown.map((block) => block.tagName)).toEqual(['P', 'H2', 'P', 'P', 'P', 'BLOCKQUOTE']);
  });

  it('says its own language, whatever the interface speaks', async () => {
    const { container } = await renderApp(<ArticleView article={article} />, 'en');
    expect(container.querySelector('.article-text')).toHaveProperty('lang', 'ar');
  });

  it('has its own headline, or says plainly that there is none', async () => {
    const { rerender } = await renderApp(<ArticleView article={article} />, 'en');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Article without a headline');
    rerender(<ArticleView article={{ ...article, title: 'محادثات القاهرة' }} />);
    const title = screen.getByRole('heading', { level: 1 });
    expect(title.textContent).toBe('محادثات القاهرة');
    expect(title.lang).toBe('ar');
    expect(screen.getByRole('article', { name: 'محادثات القاهرة' })).toBeTruthy();
  });

  it('can be read before its places are known', async () => {
    const store = readingStore('en');
    store.getState().showArticle(article);
    await renderApp(<ArticleView article={article} />, 'en', store);
    expect(screen.getByRole('article').getAttribute('aria-busy')).toBe('true');
    expect(screen.getByText('Looking for places…')).toBeTruthy();
    expect(screen.queryAllByRole('link')).toEqual([]);
    const before = document.querySelector('[data-block-id="b0"]');
    expect(before?.textContent).toBe(article.blocks[0]?.text);
    act(() => store.getState().showMentions(newsMentions()));
    expect(screen.getByRole('article').getAttribute('aria-busy')).toBe('false');
    expect(screen.getAllByRole('link')).toHaveLength(14);
    expect(document.querySelector('[data-block-id="b0"]')).toBe(before);
    expect(before?.textContent).toBe(article.blocks[0]?.text);
  });

  it('tells how much it names, and explains the looks of the names', async () => {
    const { container, store } = await renderApp(<ArticleView article={article} />, 'en');
    const facts = () =>
      container.querySelector('.article-facts')?.textContent?.replace(/[\u2068\u2069]/gu, '');
    expect(facts()).toBe('14 mentions of 10 places1 minute to read');
    const legend = within(screen.getByRole('list', { name: 'Legend' }));
    expect(legend.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'country',
      'town or city',
      'building or site',
      'where something happens',
    ]);
    act(() => store.getState().showMentions([]));
    expect(facts()).toContain('No place was found in this text.');
    expect(screen.queryByRole('list', { name: 'Legend' })).toBeNull();
  });
});

describe('a mention', () => {
  it('is a link that opens the article at the place and says what it does', async () => {
    await renderApp(<ArticleView article={article} />, 'en');
    const cairo = link('b0-14');
    expect(cairo.textContent).toBe('القاهرة');
    expect(cairo.getAttribute('href')).toBe('#/a/news?place=t:cairo');
    expect(cairo.dataset).toMatchObject({ placeId: 't:cairo', kind: 'city' });
    const label = cairo.getAttribute('aria-label')?.replace(/[\u2068\u2069]/gu, '');
    expect(label).toBe('القاهرة: Cairo, town or city. Show on the map');
  });

  it('does not say a name twice that is written as the interface says it', async () => {
    await renderApp(<ArticleView article={article} />, 'ar');
    const label = link('b0-14')
      .getAttribute('aria-label')
      ?.replace(/[\u2068\u2069]/gu, '');
    expect(label).toBe('القاهرة، مدينة أو بلدة. إظهار على الخريطة');
  });

  it('covers the name without the و before it', async () => {
    await renderApp(<ArticleView article={article} />, 'ar');
    expect(link('b0-91').textContent).toBe('قطر');
    expect(link('b0-91').previousSibling?.textContent).toMatch(/و$/u);
  });

  it('that is not located has no place, and lets the reader say where it is', async () => {
    const store = readingStore('en');
    const unlocated: Mention = {
      id: mentionId(blockId(0), 4),
      blockId: blockId(0),
      start: 4,
      end: 9,
      text: 'الوفد',
      resolution: { candidates: [] },
    };
    store.getState().showMentions([...newsMentions(), unlocated]);
    await renderApp(<ArticleView article={article} />, 'en', store);
    const mark = link('b0-4');
    expect(mark.dataset.placeId).toBeUndefined();
    fireEvent.click(mark);
    expect(store.getState().correcting?.target).toEqual({ kind: 'mention', mentionId: unlocated.id });
    expect(mark.getAttribute('aria-current')).toBe('true');
    expect(mark.textContent).toBe('الوفد');
    expect(document.querySelector('[data-block-id="b0"]')?.textContent).toBe(article.blocks[0]?.text);
  });

  it('of a place that the gazetteer lacks is no link either', async () => {
    const store = readingStore('en');
    store.getState().gazetteerFailed({ kind: 'unreachable', file: 'gazetteer/places.json' });
    await renderApp(<ArticleView article={article} />, 'en', store);
    expect(screen.queryAllByRole('link')).toEqual([]);
    expect(link('b0-14').textContent).toBe('القاهرة');
  });

  it('chosen comes into focus, and with it every mention of its place', async () => {
    const { store } = await renderApp(<ArticleView article={article} />, 'en');
    expect(clickLeavesItToTheBrowser(link('b0-37'), {})).toBe(false);
    expect(store.getState().focus).toEqual({
      kind: 'place',
      placeId: CAIRO,
      mentionId: 'b0-37',
      origin: 'reader',
    });
    expect(idsWhere('[aria-current="true"]')).toEqual(['b0-14', 'b0-37', 'b2-38']);
    expect(idsWhere('[data-active]')).toEqual(['b0-37']);
    act(() => store.getState().clearFocus('keys'));
    expect(idsWhere('[aria-current], [data-active]')).toEqual([]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }])(
    'clicked with %j is the browser’s to open',
    async (how) => {
      const { store } = await renderApp(<ArticleView article={article} />, 'en');
      expect(clickLeavesItToTheBrowser(link('b0-14'), how)).toBe(true);
      expect(store.getState().focus.kind).toBe('none');
    },
  );

  it('previews its place under the pointer and under the keyboard', async () => {
    const { store } = await renderApp(<ArticleView article={article} />, 'en');
    const previewed = () => selectPreviewedPlaceId(store.getState());
    fireEvent.pointerEnter(link('b0-49'));
    expect(previewed()).toBe(DOHA);
    expect(idsWhere('[data-previewed]')).toEqual(['b0-49']);
    fireEvent.pointerLeave(link('b0-49'));
    expect(previewed()).toBeNull();
    act(() => link('b0-14').focus());
    expect(previewed()).toBe(CAIRO);
    expect(idsWhere('[data-previewed]')).toEqual(['b0-14', 'b0-37', 'b2-38']);
    act(() => link('b0-14').blur());
    expect(previewed()).toBeNull();
    expect(store.getState().focus.kind).toBe('none');
  });

  it('keeps its element through focus, preview and a change of language', async () => {
    const { store, texts } = await renderApp(<ArticleView article={article} />, 'en');
    const before = link('b0-14');
    act(() => before.focus());
    await oncePainted(() => store.getState().focusPlace(CAIRO, 'map'));
    await loadTexts(texts, 'ar');
    await act(() => showTexts(texts, 'ar'));
    expect(link('b0-14')).toBe(before);
    expect(document.activeElement).toBe(before);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('مقال بلا عنوان');
  });
});

describe('the arrow keys on a mention', () => {
  it.each([
    ['en', 'ArrowRight', 'b2-38'],
    ['en', 'ArrowLeft', 'b0-14'],
    ['ar', 'ArrowLeft', 'b2-38'],
    ['ar', 'ArrowRight', 'b0-14'],
  ] as const)('go the way the interface is written: %s, %s', async (language, key, target) => {
    const { store } = await renderApp(<ArticleView article={article} />, language);
    act(() => link('b0-37').focus());
    fireEvent.keyDown(link('b0-37'), { key });
    expect(store.getState().focus).toMatchObject({ placeId: CAIRO, mentionId: target, origin: 'keys' });
    await frame();
    expect(document.activeElement).toBe(link(target));
  });

  it.each([{ altKey: true }, { ctrlKey: true }, { metaKey: true }, { shiftKey: true }])(
    'with %j are the browser’s',
    async (how) => {
      const { store } = await renderApp(<ArticleView article={article} />, 'en');
      expect(fireEvent.keyDown(link('b0-37'), { key: 'ArrowRight', ...how })).toBe(true);
      expect(store.getState().focus.kind).toBe('none');
    },
  );
});

describe('the text', () => {
  it('scrolls to the first mention of a place chosen elsewhere, without moving the keyboard', async () => {
    const { store } = await renderApp(<ArticleView article={article} />, 'en');
    await oncePainted(() => store.getState().focusPlace(CAIRO, 'map'));
    await frame();
    expect(scrolled.mock.contexts.at(-1)).toBe(link('b0-14'));
    expect(scrolled.mock.lastCall).toEqual([{ block: 'center', behavior: 'instant' }]);
    expect(document.activeElement).toBe(document.body);
    await oncePainted(() => store.getState().focusPlace(CAIRO, 'list', 'b2-38' as MentionId));
    await frame();
    expect(scrolled.mock.contexts.at(-1)).toBe(link('b2-38'));
  });

  it('moves no more than it must for what is chosen in it', async () => {
    await renderApp(<ArticleView article={article} />, 'en');
    await oncePainted(() => fireEvent.click(link('b0-37')));
    expect(scrolled.mock.lastCall).toEqual([{ block: 'nearest', behavior: 'instant' }]);
  });

  it('glides for a reader who does not mind motion', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    const { store } = await renderApp(<ArticleView article={article} />, 'en');
    await oncePainted(() => store.getState().focusPlace(DOHA, 'map'));
    await frame();
    expect(scrolled.mock.lastCall).toEqual([{ block: 'center', behavior: 'smooth' }]);
  });

  it('stands at the place of the address when it first appears', async () => {
    const store = readingStore('en');
    store.getState().focusPlace(DOHA, 'url');
    await renderApp(<ArticleView article={article} />, 'en', store);
    await oncePainted(() => {});
    expect(scrolled.mock.contexts.at(-1)).toBe(link('b0-49'));
  });

  it('does not move when the focus is cleared', async () => {
    const { store } = await renderApp(<ArticleView article={article} />, 'en');
    act(() => store.getState().clearFocus('keys'));
    await frame();
    expect(scrolled).not.toHaveBeenCalled();
  });
});

describe('adjectives of nationality', () => {
  it('are one stop of the Tab key in a block, and arrow keys go along all of the text', async () => {
    const text = 'قال الوزير المصري لنظيره القطري.\nرد السفير الأردني على الوفد اللبناني.';
    const store = readingStore('ar');
    const own = { ...newsArticle(), id: 'talks', blocks: parsePlainText(text) };
    store.getState().showArticle(own);
    store.getState().showMentions([]);
    await renderApp(<ArticleView article={own} />, 'ar', store);
    const words = [...document.querySelectorAll<HTMLElement>('.nationality')];
    expect(words.map((word) => [word.textContent, word.tabIndex])).toEqual([
      ['المصري', 0],
      ['القطري', -1],
      ['الأردني', 0],
      ['اللبناني', -1],
    ]);
    document.documentElement.dir = 'rtl';
    onTestFinished(() => document.documentElement.removeAttribute('dir'));
    const reached = ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowRight'].map((key) => {
      if (document.activeElement === document.body) words[0]?.focus();
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
      return document.activeElement?.textContent;
    });
    expect(reached).toEqual(['القطري', 'الأردني', 'القطري', 'المصري', 'المصري']);
  });
});
