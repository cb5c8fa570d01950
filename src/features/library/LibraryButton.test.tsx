import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../domain/article/article.ts';
import { parsePlainText } from '../../domain/article/parse-plain-text.ts';
import type { RestoreOutcome } from '../../domain/library/restore-backup.ts';
import type { LanguageTag } from '../../i18n/languages.ts';
import { takeLibraryChange } from '../../state/library-change.ts';
import { readingStore, renderApp } from '../../testing/render-app.tsx';
import { LibraryButton } from './LibraryButton.tsx';
import type { LibraryDeeds } from './library-deeds.ts';
import { StorageTroubleLine } from './StorageTroubleLine.tsx';

const article = (id: string, title: string | null, text: string): Article => ({
  id,
  title,
  language: 'ar',
  blocks: parsePlainText(text),
});
const DAY = 86_400_000;

beforeAll(() => {
  // jsdom knows the dialog but not how to open it.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
});

let outcome: RestoreOutcome | null;
const freshDeeds = () => ({
  listBuiltIn: vi.fn<LibraryDeeds['listBuiltIn']>(),
  copy: vi.fn<LibraryDeeds['copy']>(),
  enterText: vi.fn<LibraryDeeds['enterText']>(),
  backUp: vi.fn<LibraryDeeds['backUp']>(),
  restore: vi.fn<LibraryDeeds['restore']>(async () => outcome),
  compare: vi.fn<LibraryDeeds['compare']>(),
});
let deeds: ReturnType<typeof freshDeeds>;
beforeEach(() => {
  outcome = null;
  deeds = freshDeeds();
});

async function openLibrary(language: LanguageTag = 'en') {
  const store = readingStore(language);
  const { keepArticle, listBuiltIn } = store.getState();
  keepArticle(article('own-tripoli', 'وفد في طرابلس', 'وصل الوفد أمس.'), 'file', 1 * DAY);
  keepArticle(article('own-baghdad', null, 'عاد الوزير من بغداد إلى القاهرة مساء الخميس.'), 'text', 3 * DAY);
  keepArticle(article('own-amman', 'أخبار عمّان', 'نص.'), 'link', 2 * DAY);
  listBuiltIn([article('cairo-talks', null, 'وصل وزير الخارجية إلى القاهرة.')]);
  await renderApp(<LibraryButton deeds={deeds} />, language, store);
  fireEvent.click(screen.getByRole('button', { name: language === 'ar' ? 'المكتبة' : 'Library' }));
  await screen.findByRole('dialog');
  return store;
}

const own = () =>
  [...document.querySelectorAll('.library [data-article-id^="own-"]')].map((link) => link.textContent);
const sortBy = (order: string) =>
  fireEvent.change(screen.getByRole('combobox'), { target: { value: order } });
const AMMAN = 'أخبار عمّان';
const TRIPOLI = 'وفد في طرابلس';
const BAGHDAD = 'عاد الوزير من بغداد إلى القاهرة مساء الخميس.';

describe('the library', () => {
  it('gives the keyboard to the text that is chosen, else back to its button', async () => {
    await openLibrary();
    fireEvent.click(screen.getByRole('button', { name: 'Close the library' }));
    const button = screen.getByRole('button', { name: 'Library' });
    button.focus();
    fireEvent.click(button);
    const close = await screen.findByRole('button', { name: 'Close the library' });
    close.focus();
    fireEvent.click(close);
    expect(document.activeElement).toBe(button);
    expect(deeds.enterText).not.toHaveBeenCalled();
    fireEvent.click(button);
    const link = await screen.findByRole('link', { name: AMMAN });
    link.focus();
    fireEvent.click(link);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(deeds.enterText).toHaveBeenCalledOnce();
  });

  it('lists the reader’s articles and the built-in ones, the untitled by their first words', async () => {
    await openLibrary();
    expect(own()).toEqual([BAGHDAD, AMMAN, TRIPOLI]);
    expect(screen.getByRole('link', { name: /وزير الخارجية/u })).toHaveProperty('hash', '#/a/cairo-talks');
    expect(deeds.listBuiltIn).toHaveBeenCalled();
  });

  it('tells a day once, and when an article was opened where that is another', async () => {
    const store = await openLibrary();
    const facts = () => screen.getByRole('link', { name: TRIPOLI }).closest('li')?.textContent;
    expect(facts()).not.toContain('Opened');
    expect(facts()).toContain('Kept');
    act(() => store.getState().articleOpened('own-tripoli', 9 * DAY));
    expect(facts()).toMatch(/Opened.*Kept/u);
  });

  it('sorts by opening, keeping, title and length', async () => {
    const store = await openLibrary();
    store.getState().articleOpened('own-tripoli', 9 * DAY);
    await vi.waitFor(() => expect(own()[0]).toBe(TRIPOLI));
    sortBy('saved');
    expect(own()).toEqual([BAGHDAD, AMMAN, TRIPOLI]);
    sortBy('title');
    expect(own()).toEqual([AMMAN, BAGHDAD, TRIPOLI]);
    sortBy('length');
    expect(own()).toEqual([BAGHDAD, TRIPOLI, AMMAN]);
  });

  it('shows the words around what was found, and else how the text begins', async () => {
    await openLibrary();
    const marked = () => [...document.querySelectorAll('.library mark')].map((mark) => mark.textContent);
    expect(marked()).toEqual([]);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'القاهره' } });
    expect(marked()).toEqual(['القاهرة', 'القاهرة']);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'طرابلس' } });
    expect(marked()).toEqual([]);
    expect(screen.getByText('وصل الوفد أمس.')).toBeTruthy();
  });

  it('deletes with a way back that is gone once put away', async () => {
    const store = await openLibrary();
    fireEvent.click(screen.getByRole('button', { name: /^Delete: .*طرابلس/u }));
    expect(own()).toEqual([BAGHDAD, AMMAN]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(own()).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: /^Delete: .*طرابلس/u }));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(store.getState().keptArticles.has('own-tripoli')).toBe(false);
  });

  it('keeps the way back to the text on the page when it is closed, and to no other', async () => {
    const store = await openLibrary();
    const closed = (id: string) => {
      act(() => store.getState().removeArticle(id));
      fireEvent.click(screen.getByRole('button', { name: 'Close the library' }));
      return store.getState().removed?.kept.article.id;
    };
    const tripoli = store.getState().keptArticles.get('own-tripoli');
    if (tripoli) act(() => store.getState().showArticle(tripoli.article));
    expect(closed('own-tripoli')).toBe('own-tripoli');
    fireEvent.click(screen.getByRole('button', { name: 'Library' }));
    expect(closed('own-amman')).toBeUndefined();
  });

  it('renames, and an empty title is none', async () => {
    const store = await openLibrary();
    fireEvent.click(screen.getByRole('button', { name: /^Rename: .*طرابلس/u }));
    const field = screen.getByRole('textbox', { name: /^New title/u });
    fireEvent.change(field, { target: { value: '   ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(store.getState().keptArticles.get('own-tripoli')?.article.title).toBeNull();
    expect(own()).toContain('وصل الوفد أمس.');
  });

  it('offers the map for two articles and more', async () => {
    await openLibrary('ar');
    const [first, second] = screen.getAllByRole('checkbox');
    if (first) fireEvent.click(first);
    expect(screen.queryByRole('button', { name: /خريطة/u })).toBeNull();
    if (second) fireEvent.click(second);
    fireEvent.click(screen.getByRole('button', { name: 'عرض المقالين على خريطة واحدة' }));
    expect(deeds.compare).toHaveBeenCalledWith(['own-baghdad', 'own-amman']);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each([
    [{ ok: false, problem: 'broken' }, /damaged or cut off/u],
    [{ ok: false, problem: 'foreign' }, /not a backup/u],
    [{ ok: false, problem: 'newer' }, /newer version/u],
    [
      { ok: true, report: { added: 2, same: 1, doubled: 1, remembered: 0, otherwise: 0, unreadable: 1 } },
      /^2 articles added\. 1 was here already\. 1 is here with another text; both are kept\. 1 entry .* left out\.$/u,
    ],
    [
      { ok: true, report: { added: 0, same: 0, doubled: 0, remembered: 0, otherwise: 0, unreadable: 0 } },
      /backup is empty/u,
    ],
  ] as const)('says how restoring went: %j', async (told, sentence) => {
    await openLibrary();
    outcome = told;
    fireEvent.click(screen.getByRole('button', { name: 'Restore from a file' }));
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('names what was set aside, by its title where that can be read', async () => {
    const store = await openLibrary();
    takeLibraryChange(store, {
      articles: new Map(),
      corrections: new Map(),
      memory: null,
      setAside: [
        { part: 'articles', key: 'own-x', value: { article: { title: 'نص تالف', blocks: 7 } } },
        { part: 'memory', key: 'غزه', value: null },
      ],
    });
    const line = await screen.findByRole('alert');
    expect(within(line).getByText(/^2 entries .*نص تالف.*غزه/u)).toBeTruthy();
  });
});

describe('the word about storage', () => {
  it.each([
    ['refused', false, null],
    ['full', true, /no room left/u],
    ['refused', true, /keep nothing/u],
    ['newer', false, /newer version/u],
    ['held', false, /Another tab/u],
    ['damaged', false, /does not work/u],
  ] as const)('for %s, something unsaved: %s', async (trouble, unsaved, sentence) => {
    const store = readingStore('en');
    store.getState().storageFailed(trouble);
    store.getState().noteUnsaved(unsaved);
    const save = vi.fn();
    await renderApp(<StorageTroubleLine onSave={save} />, 'en', store);
    if (sentence === null) return expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText(sentence)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Save to a file' }));
    expect(save).toHaveBeenCalledTimes(1);
  });
});
