import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { anchorAt } from '../../domain/correction/anchor.ts';
import { placeId } from '../../domain/gazetteer/place.ts';
import { makePlace } from '../../domain/testdata/news-places.ts';
import { selectMentions } from '../../state/article-slice.ts';
import { correct } from '../../state/correct.ts';
import { selectPreviewedPlaceId } from '../../state/focus-slice.ts';
import { unlocatedCalled } from '../../state/unlocated-names.ts';
import { newsArticle } from '../../testing/news-article.ts';
import { readingStore, renderApp } from '../../testing/render-app.tsx';
import { PlaceList } from './PlaceList.tsx';

const IN_TEXT_ORDER = [
  't:cairo',
  't:doha',
  'iso:EG',
  'iso:QA',
  't:rafah',
  't:khan-younis',
  't:shifa',
  'iso:LY',
  't:tripoli-ly',
  't:benghazi',
];

const scrolled = vi.fn();
// jsdom has no scrolling. In some browsers it gives a promise, which no effect may hand on as its cleaning up.
Element.prototype.scrollIntoView = function scrollIntoView(): never {
  scrolled(this);
  return Promise.resolve() as never;
};

const rows = () => [...document.querySelectorAll<HTMLButtonElement>('button[data-place-id]')];
const listed = () => rows().map((row) => row.dataset.placeId);
const row = (id: string) => {
  const found = rows().find((each) => each.dataset.placeId === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};
const field = () => screen.getByRole<HTMLInputElement>('searchbox');
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const order = (value: string) => fireEvent.change(screen.getByRole('combobox'), { target: { value } });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const standing = () => (document.activeElement as HTMLElement | null)?.dataset.placeId;
const plain = (text: string | null | undefined) => text?.replace(/[\u2068\u2069]/gu, '');

describe('the list of places', () => {
  it('holds each place once, as the text names them', async () => {
    await renderApp(<PlaceList />, 'en');
    expect(listed()).toEqual(IN_TEXT_ORDER);
    expect(screen.getByRole('region', { name: 'Places in the article' })).toBeTruthy();
  });

  it('tells of each place its name in both languages, its kind and how often it is named', async () => {
    await renderApp(<PlaceList />, 'en');
    expect(row('t:cairo')).toBe(
      screen.getByRole('button', { name: /^Cairo ?القاهرة ?town or city 3 mentions$/u }),
    );
    expect(within(row('t:cairo')).getByText('القاهرة').lang).toBe('ar');
  });

  it('tells a row in words from another of the same name', async () => {
    const { store } = await renderApp(<PlaceList />, 'en');
    const names = (id: string) => row(id).querySelector('.place-row-names')?.textContent;
    expect(names('t:rafah')).toBe('Rafah رفح');
    const [mention] = selectMentions(store.getState()).filter(({ text }) => text === 'رفح');
    const block = newsArticle().blocks.find(({ id }) => id === mention?.blockId);
    if (!mention || !block) throw new Error('no Rafah');
    const place = makePlace({ id: 'reader:1', names: ['Rafah'], lat: 30 });
    act(() =>
      correct(store, {
        scope: 'mention',
        anchor: anchorAt(block, mention.start, mention.end),
        decision: { kind: 'own-place', place },
      }),
    );
    expect(names('t:rafah')).toBe('Rafah رفح town or city');
    expect(names('reader:1')).toBe('Rafah placed by you');
  });

  it('tells the Arabic name once where that is the one shown', async () => {
    await renderApp(<PlaceList />, 'ar');
    expect(within(row('t:cairo')).getAllByText('القاهرة')).toHaveLength(1);
  });
});

describe('its order', () => {
  it('is by frequency, equals as in the text', async () => {
    const { store } = await renderApp(<PlaceList />, 'en');
    order('frequency');
    expect(listed()).toEqual([
      't:cairo',
      't:rafah',
      't:doha',
      'iso:EG',
      'iso:QA',
      't:khan-younis',
      't:shifa',
      'iso:LY',
      't:tripoli-ly',
      't:benghazi',
    ]);
    expect(store.getState().preferences.placeOrder).toBe('frequency');
  });

  it('is by the name that is shown, as its language sorts', async () => {
    await renderApp(<PlaceList />, 'en');
    order('name');
    expect(rows().map((each) => each.querySelector('bdi')?.textContent)).toEqual([
      'Al-Shifa Hospital',
      'Benghazi',
      'Cairo',
      'Doha',
      'Egypt',
      'Khan Younis',
      'Libya',
      'Qatar',
      'Rafah',
      'Tripoli',
    ]);
  });

  it('is by Arabic names in Arabic', async () => {
    await renderApp(<PlaceList />, 'ar');
    order('name');
    const names = rows().map((each) => each.querySelector('bdi')?.textContent ?? '');
    expect(names).toEqual([...names].sort(new Intl.Collator('ar').compare));
    expect(names[0]).toBe('الدوحة');
  });

  it('is the one remembered', async () => {
    const store = readingStore('en');
    store.getState().prefer({ placeOrder: 'name' });
    await renderApp(<PlaceList />, 'en', store);
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('name');
    expect(listed()[0]).toBe('t:shifa');
  });
});

describe('its filter', () => {
  it.each([
    ['القاهره', ['t:cairo']],
    ['قاهرة', ['t:cairo']],
    ['الشفا', ['t:shifa']],
    ['مُسْتَشْفَى', ['t:shifa']],
    ['طرابلـــس', ['t:tripoli-ly']],
    ['خانيونس', []],
    ['cai', ['t:cairo']],
    ['CAIRO', ['t:cairo']],
    ['  rafah ', ['t:rafah']],
    ['shifa', ['t:shifa']],
    ['مصر', ['iso:EG']],
    ['طرابلس، ليبيا', ['t:tripoli-ly']],
    ['tripoli, lib', ['t:tripoli-ly']],
    ['طرابلس، مصر', []],
    ['طرابلس،', ['t:tripoli-ly']],
  ])('finds for %s: %j', async (typed, found) => {
    await renderApp(<PlaceList />, 'en');
    type(typed);
    expect(listed()).toEqual(found);
  });

  it('opens the first row by Enter, once something is sought', async () => {
    const { store } = await renderApp(<PlaceList />, 'en');
    const enter = () => fireEvent.keyDown(field(), { key: 'Enter' });
    enter();
    type('Atlantis');
    enter();
    expect(store.getState().focus.kind).toBe('none');
    type('li');
    const [first] = listed();
    enter();
    expect(store.getState().focus).toMatchObject({ placeId: first, origin: 'list' });
  });

  it('tells the name that a row was found by where that is none it shows', async () => {
    const { store } = await renderApp(<PlaceList />, 'ar');
    act(() => store.getState().latinNamesLoaded(new Map([[placeId('t:cairo'), 'Cairo']])));
    type('cai');
    expect(within(row('t:cairo')).getByText('Cairo').className).toBe('place-row-found');
    type('قاهرة');
    expect(row('t:cairo').querySelector('.place-row-found')).toBeNull();
    type('');
    expect(row('t:cairo').querySelector('.place-row-found')).toBeNull();
  });

  it('says how many are left, and that nothing is called so', async () => {
    await renderApp(<PlaceList />, 'en');
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('');
    type('li');
    expect(plain(status.textContent)).toBe('2 places listed');
    type('Atlantis');
    expect(listed()).toEqual([]);
    expect(plain(document.querySelector('.places-empty')?.textContent)).toBe(
      'No place here is called “Atlantis”.',
    );
    expect(scrolled).toHaveBeenCalledWith(document.querySelector('.places-empty'));
    expect(plain(status.textContent)).toBe('0 places listed');
    type('');
    expect(listed()).toEqual(IN_TEXT_ORDER);
    expect(status.textContent).toBe('');
  });

  it('keeps the names without a position to what is sought, and knows of them', async () => {
    const store = readingStore('en');
    const [first, ...others] = selectMentions(store.getState());
    if (!first) throw new Error('the article names no place');
    const noPlace = { ...first, text: 'ألميريا', resolution: { candidates: [] } };
    store.getState().showMentions([noPlace, ...others]);
    const unlocated = () => unlocatedCalled(store.getState().listFilter, store.getState()).size;
    const { unmount } = await renderApp(<PlaceList />, 'en', store);
    type('الميريا');
    expect(listed()).toEqual([]);
    expect(document.querySelector('.places-empty')).toBeNull();
    expect(plain(screen.getByRole('status').textContent)).toBe('1 place listed');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(store.getState().correcting?.target).toEqual({ kind: 'mention', mentionId: first.id });
    act(() => store.getState().stopCorrecting());
    type('Doha');
    expect(unlocated()).toBe(0);
    expect(plain(screen.getByRole('status').textContent)).toBe('1 place listed');
    unmount();
    expect(store.getState().listFilter).toBe('');
    expect(unlocated()).toBe(1);
  });

  it('asks for Latin names when Latin letters are typed in an Arabic interface, and finds by them', async () => {
    const { store } = await renderApp(<PlaceList />, 'ar');
    type('قاهرة');
    expect(store.getState().latinNames).toBe('unasked');
    type('cai');
    expect(store.getState().latinNames).toBe('asked');
    expect(listed()).toEqual([]);
    act(() => store.getState().latinNamesLoaded(new Map([[placeId('t:cairo'), 'Cairo']])));
    expect(listed()).toEqual(['t:cairo']);
  });

  it('takes its direction from what is typed, and the page’s while it is empty', async () => {
    await renderApp(<PlaceList />, 'ar');
    expect(field().getAttribute('dir')).toBeNull();
    type('Cairo');
    expect(field().getAttribute('dir')).toBe('auto');
  });
});

describe('an article that names no place', () => {
  it('says so and what one can do, and has no tools for what is not there', async () => {
    const store = readingStore('en');
    store.getState().showMentions([]);
    store.getState().keepToMap(true);
    await renderApp(<PlaceList />, 'en', store);
    expect(listed()).toEqual([]);
    expect(screen.getByText(/^No place was found in this text\. To put one on the map/u)).toBeTruthy();
    for (const role of ['searchbox', 'combobox', 'button', 'switch', 'checkbox'])
      expect(screen.queryByRole(role)).toBeNull();
  });

  it('does not say so before it has been looked through', async () => {
    const store = readingStore('en');
    store.getState().showMentionsSoFar([], { done: 1, of: 2 });
    await renderApp(<PlaceList />, 'en', store);
    expect(screen.queryByText(/^No place/u)).toBeNull();
  });
});

describe('a row', () => {
  it('chosen comes into focus as a whole place', async () => {
    const { store } = await renderApp(<PlaceList />, 'en');
    fireEvent.click(row('iso:QA'));
    expect(store.getState().focus).toEqual({
      kind: 'place',
      placeId: 'iso:QA',
      mentionId: null,
      origin: 'list',
    });
    expect(document.querySelectorAll('[aria-current="true"]')).toHaveLength(1);
    expect(row('iso:QA').getAttribute('aria-current')).toBe('true');
  });

  it('previews under the pointer and under the keyboard', async () => {
    const { store } = await renderApp(<PlaceList />, 'en');
    const previewed = () => selectPreviewedPlaceId(store.getState());
    fireEvent.pointerEnter(row('t:rafah'));
    expect(previewed()).toBe('t:rafah');
    expect(row('t:rafah').dataset.previewed).toBe('true');
    fireEvent.pointerLeave(row('t:rafah'));
    expect(previewed()).toBeNull();
    act(() => row('t:doha').focus());
    expect(previewed()).toBe('t:doha');
    act(() => row('t:doha').blur());
    expect(previewed()).toBeNull();
  });

  it('shows what is previewed elsewhere', async () => {
    const { store } = await renderApp(<PlaceList />, 'en');
    act(() => store.getState().hoverPlace(placeId('t:doha'), 'map'));
    expect(row('t:doha').dataset.previewed).toBe('true');
    expect(row('t:cairo').dataset.previewed).toBeUndefined();
  });
});

describe('the keyboard in the list', () => {
  const stops = () => rows().filter((each) => each.tabIndex === 0);

  it('has one stop: the first row, else the one in focus', async () => {
    const { store } = await renderApp(<PlaceList />, 'en');
    expect(stops()).toEqual([row('t:cairo')]);
    act(() => store.getState().focusPlace(placeId('iso:QA'), 'map'));
    expect(stops()).toEqual([row('iso:QA')]);
    type('cairo');
    expect(stops()).toEqual([row('t:cairo')]);
  });

  it('goes along the rows by arrows, Home and End, and stays at the ends', async () => {
    await renderApp(<PlaceList />, 'en');
    act(() => row('t:cairo').focus());
    act(() => void press('ArrowDown'));
    expect(standing()).toBe('t:doha');
    act(() => void press('ArrowUp'));
    expect(standing()).toBe('t:cairo');
    act(() => void press('ArrowUp'));
    expect(standing()).toBe('t:cairo');
    act(() => void press('End'));
    expect(standing()).toBe('t:benghazi');
    act(() => void press('ArrowDown'));
    expect(standing()).toBe('t:benghazi');
    act(() => void press('Home'));
    expect(standing()).toBe('t:cairo');
  });

  it('takes only its own keys from the page', async () => {
    await renderApp(<PlaceList />, 'en');
    act(() => row('t:cairo').focus());
    expect(press('ArrowDown')).toBe(false);
    expect(press('a')).toBe(true);
    expect(press('ArrowLeft')).toBe(true);
    expect(press('Enter')).toBe(true);
  });
});
