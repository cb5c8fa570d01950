import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { placeId } from '../../domain/gazetteer/place.ts';
import { type MentionId, placeOf } from '../../domain/recognition/mention.ts';
import { showDigits } from '../../i18n/digits.ts';
import { selectMentions, selectMentionsOf } from '../../state/article-slice.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { ChangesBar } from './ChangesBar.tsx';
import { CorrectionPanel } from './CorrectionPanel.tsx';
import { UnlocatedList } from './UnlocatedList.tsx';

// jsdom has no CSS to escape for.
Object.assign(globalThis, { CSS: { escape: (text: string) => text } });

const TRIPOLI = 'طرابلس';
const plain = (text: string | null | undefined) => text?.replace(/[\u2068\u2069]/gu, '');
const mentionsOf = (store: AppStore, text: string) =>
  selectMentions(store.getState()).filter((mention) => mention.text === text);
const placesOf = (store: AppStore, text: string) => mentionsOf(store, text).map(placeOf);

async function correct(text: string, language: 'ar' | 'en' = 'en') {
  const rendered = await renderApp(
    <>
      <ChangesBar />
      <CorrectionPanel tellReason={({ reason: { kind } }) => `because: ${kind}`} />
      <UnlocatedList />
    </>,
    language,
  );
  const mentionId = mentionsOf(rendered.store, text)[0]?.id as MentionId;
  act(() => rendered.store.getState().startCorrecting({ kind: 'mention', mentionId }));
  return rendered;
}

function never(): never {
  throw new Error('the article does not name it');
}
const choose = (name: RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const decide = () => fireEvent.click(screen.getByRole('button', { name: 'Apply' }));

afterEach(() => vi.restoreAllMocks());

describe('the form of a correction', () => {
  it('is there only while a decision is under way, and takes the keyboard', async () => {
    const { store } = await correct(TRIPOLI);
    const heading = screen.getByRole('heading', { level: 2, name: /What is/u });
    expect(plain(heading.textContent)).toBe(`What is “${TRIPOLI}”?`);
    expect(document.activeElement).toBe(heading);
    fireEvent.keyDown(heading, { key: 'Escape' });
    expect(store.getState().correcting).toBeNull();
    expect(screen.queryByRole('heading', { name: /What is/u })).toBeNull();
  });

  it('gives the keyboard to its words when what opened it is gone', async () => {
    const { store, container } = await correct(TRIPOLI);
    const { id: words } = mentionsOf(store, TRIPOLI)[0] ?? never();
    const mark = Object.assign(document.createElement('a'), { href: '#', tabIndex: 0 });
    mark.dataset.mentionId = words;
    container.append(mark);
    fireEvent.click(screen.getByRole('button', { name: 'Apply' }));
    await vi.waitFor(() => expect(document.activeElement).toBe(mark));
  });

  it('is left by going to another place while nothing is chosen, not to its own mention', async () => {
    const { store } = await correct(TRIPOLI);
    const [own] = mentionsOf(store, TRIPOLI);
    act(() => store.getState().focusPlace(placeId('t:tripoli-ly'), 'reader', own?.id));
    expect(store.getState().correcting).not.toBeNull();
    act(() => store.getState().focusPlace(placeId('t:cairo'), 'reader'));
    expect(store.getState().correcting).toBeNull();
  });

  it('is left by a step of the history, about marked words too', async () => {
    const { store } = await correct(TRIPOLI);
    const [span = never()] = mentionsOf(store, TRIPOLI);
    const open = () => {
      act(() => store.getState().focusPlace(placeId('t:cairo'), 'reader'));
      act(() => store.getState().startCorrecting({ kind: 'words', readings: [span] }));
    };
    const isOpen = () => store.getState().correcting !== null;
    open();
    act(() => store.getState().focusPlace(placeId('t:doha'), 'reader'));
    expect(isOpen()).toBe(true);
    act(() => store.getState().focusPlace(placeId('t:cairo'), 'url'));
    expect(isOpen()).toBe(false);
    act(() => store.getState().startCorrecting({ kind: 'mention', mentionId: span.id }));
    act(() => store.getState().focusPlace(placeId('t:tripoli-ly'), 'reader', span.id));
    act(() => store.getState().clearFocus('url'));
    expect(isOpen()).toBe(false);
  });

  it('stays through a step of the history with what is typed in it', async () => {
    const { store } = await correct(TRIPOLI);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'صور' } });
    act(() => store.getState().focusPlace(placeId('t:cairo'), 'url'));
    expect(store.getState().correcting).not.toBeNull();
    expect(screen.getByDisplayValue('صور')).toBeTruthy();
  });

  it('leaves another place that was chosen before, and not its own', async () => {
    const { store } = await correct(TRIPOLI);
    const mentionId = mentionsOf(store, TRIPOLI)[0]?.id as MentionId;
    const begin = (place: string) =>
      act(() => {
        store.getState().stopCorrecting();
        store.getState().focusPlace(placeId(place), 'list');
      });
    begin('t:tripoli-ly');
    act(() => store.getState().startCorrecting({ kind: 'mention', mentionId }));
    expect(store.getState().focus).toMatchObject({ placeId: 't:tripoli-ly' });
    begin('t:cairo');
    act(() => store.getState().startCorrecting({ kind: 'mention', mentionId }));
    expect(store.getState().focus.kind).toBe('none');
    expect(store.getState().correcting).not.toBeNull();
  });

  it('stays where something is chosen', async () => {
    const { store } = await correct(TRIPOLI);
    choose(/Tripoli, Lebanon/u);
    act(() => store.getState().focusPlace(placeId('t:cairo'), 'reader'));
    expect(store.getState().correcting?.meaning).toEqual({ kind: 'place', placeId: 't:tripoli-lb' });
  });

  it('offers the candidates, ranked, and takes another one for this mention', async () => {
    const { store } = await correct(TRIPOLI);
    expect(placesOf(store, TRIPOLI)).toEqual(['t:tripoli-ly']);
    const options = screen.getAllByRole('radio').map((radio) => plain(radio.closest('label')?.textContent));
    expect(options[0]).toMatch(/^1Tripoli current choice 100%.*Libya/u);
    expect(options[0]).toMatch(/because: /u);
    expect(options[1]).toMatch(/^2Tripoli, Lebanon/u);
    choose(/Tripoli, Lebanon/u);
    decide();
    expect(placesOf(store, TRIPOLI)).toEqual(['t:tripoli-lb']);
    const words = mentionsOf(store, TRIPOLI)[0]?.id;
    expect(store.getState().focus).toMatchObject({ placeId: 't:tripoli-lb', mentionId: words });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(placesOf(store, TRIPOLI)).toEqual(['t:tripoli-ly']);
  });

  it('brings the way back into sight once it is decided, and not when it is taken', async () => {
    await correct(TRIPOLI);
    choose(/Tripoli, Lebanon/u);
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    const shown = () => scrolled.mock.contexts.filter((element) => element instanceof HTMLFieldSetElement);
    decide();
    expect(shown()).toEqual([screen.getByRole('group', { name: 'Your changes' })]);
    scrolled.mockClear();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(shown()).toEqual([]);
  });

  it('tells how much speaks for a candidate as all shares are written', async () => {
    const { texts } = await correct(TRIPOLI, 'ar');
    const shares = () => screen.getAllByText(/%|٪/u).map(({ textContent }) => plain(textContent));
    expect(shares().join()).toMatch(/\d%|\d\u200e%/u);
    expect(shares().join()).not.toContain('٪');
    await act(() => showDigits(texts, 'arab'));
    expect(shares().join()).toMatch(/[٠-٩]٪/u);
    expect(shares().join()).not.toMatch(/%|\d/u);
    await act(() => showDigits(texts, 'latn'));
  });

  it('begins at what holds now', async () => {
    const { store } = await correct(TRIPOLI);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Libya/u }).checked).toBe(true);
    choose(/In every text/u);
    decide();
    expect(placesOf(store, TRIPOLI)).toEqual(['t:tripoli-ly']);
    expect(store.getState().memory).toMatchObject([{ scope: 'always', name: TRIPOLI }]);
  });

  it('asks for a meaning before it decides about words that have none', async () => {
    const { store } = await correct(TRIPOLI);
    const { blockId, start } = mentionsOf(store, TRIPOLI)[0] ?? never();
    act(() =>
      store
        .getState()
        .startCorrecting({ kind: 'words', readings: [{ blockId, start: start + 1, end: start + 3 }] }),
    );
    decide();
    expect(screen.getByRole('alert').textContent).toBe('Choose what it means first.');
    expect(store.getState().correcting).not.toBeNull();
    choose(/A place that I put/u);
    expect(screen.queryByRole('alert')).toBeNull();
    decide();
    expect(screen.getByRole('alert').textContent).toMatch(/^Say where it is first/u);
  });

  it('takes the light off everywhere in the article', async () => {
    const { store } = await correct('رفح');
    expect(placesOf(store, 'رفح').length).toBeGreaterThan(1);
    choose(/Not a place/u);
    choose(/In this article/u);
    decide();
    expect(placesOf(store, 'رفح')).toEqual([]);
  });

  it('remembers a decision for every text', async () => {
    const { store } = await correct('رفح');
    choose(/don’t know which/u);
    choose(/In every text/u);
    decide();
    expect(new Set(placesOf(store, 'رفح'))).toEqual(new Set([null]));
    expect(store.getState().memory).toMatchObject([{ scope: 'always', name: 'رفح' }]);
    const isListed = () => screen.queryByRole('heading', { name: 'Found, but not on the map' }) !== null;
    expect(isListed()).toBe(true);
    act(() => store.getState().filterList('Doha'));
    expect(isListed()).toBe(false);
    act(() => store.getState().filterList('رَفَح'));
    expect(isListed()).toBe(true);
  });

  it('finds a place by name and takes it', async () => {
    const { store } = await correct(TRIPOLI);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'doh' } });
    fireEvent.click(await screen.findByRole('option', { name: /Doha/u }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Doha/u }).checked).toBe(true);
    decide();
    expect(placesOf(store, TRIPOLI)).toEqual(['t:doha']);
  });

  it('does not decide while a place is sought and none is chosen', async () => {
    const { store } = await correct(TRIPOLI);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'doh' } });
    await screen.findByRole('option', { name: /Doha/u });
    decide();
    expect(screen.getByRole('alert').textContent).toMatch(/^Choose one of the places found/u);
    expect(document.activeElement).toBe(screen.getByRole('combobox'));
    expect(store.getState().corrections.corrections).toEqual([]);
    choose(/Tripoli, Lebanon/u);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('');
    decide();
    expect(placesOf(store, TRIPOLI)).toEqual(['t:tripoli-lb']);
  });

  it('brings what is found into sight', async () => {
    await correct(TRIPOLI);
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'doh' } });
    await screen.findByRole('option', { name: /Doha/u });
    expect(scrolled.mock.contexts).toEqual([document.querySelector('.correction-search')]);
  });

  it('offers first that a mark is none that no place has the name of, and last of others', async () => {
    const { store } = await correct(TRIPOLI);
    const order = () =>
      screen.getAllByRole('radio').map((radio) => plain(radio.closest('label')?.textContent));
    const last = () =>
      order()
        .filter((text) => !/Only here|In this|In every/u.test(text ?? ''))
        .at(-1);
    expect(last()).toBe('Not a place');
    const { blockId, start } = mentionsOf(store, 'خان يونس')[0] ?? never();
    const unknown = { id: 'm:unknown' as MentionId, blockId, start, end: start + 4, text: 'خان' };
    act(() => {
      store.getState().stopCorrecting();
      store.getState().showMentions([{ ...unknown, resolution: { candidates: [] } }]);
      store.getState().startCorrecting({ kind: 'mention', mentionId: unknown.id });
    });
    expect(order().slice(0, 2)).toEqual(['Not a place', expect.stringMatching(/Khan Younis/u)]);
  });

  it('proposes for words that no place is known for what has them in its name, not what merely begins so', async () => {
    const { store } = await correct(TRIPOLI);
    const { blockId, start, end } = mentionsOf(store, 'خان يونس')[0] ?? never();
    const mark = (from: number, to: number) =>
      act(() =>
        store.getState().startCorrecting({ kind: 'words', readings: [{ blockId, start: from, end: to }] }),
      );
    mark(start + 4, end);
    expect(screen.getByRole('option', { name: /Khan Younis/u })).toBeTruthy();
    mark(start + 4, end - 1);
    expect(screen.queryAllByRole('option')).toEqual([]);
  });

  it('looks for words that no place is known for as they stand, until something is chosen', async () => {
    const { store } = await correct(TRIPOLI);
    const begun = () => screen.getByRole<HTMLInputElement>('combobox').value;
    expect(begun()).toBe('');
    const { blockId, start } = mentionsOf(store, TRIPOLI)[0] ?? never();
    const readings = [{ blockId, start: start + 1, end: start + 4 }];
    act(() => store.getState().startCorrecting({ kind: 'words', readings }));
    expect(begun()).toBe(TRIPOLI.slice(1, 4));
    decide();
    expect(screen.getByRole('alert').textContent).toBe('Choose what it means first.');
    choose(/A place that I put/u);
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: /Another place/u }).value).toBe('');
  });

  it('takes the first place found by Enter, and decides nothing yet', async () => {
    const { store } = await correct(TRIPOLI);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'doh' } });
    await screen.findByRole('option', { name: /Doha/u });
    expect(fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' })).toBe(false);
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: /Doha/u }));
    expect(store.getState().corrections.corrections).toEqual([]);
  });

  it('goes along what was found by the arrow keys, and Enter takes what they have come to', async () => {
    const { store } = await correct(TRIPOLI);
    const field = screen.getByRole('combobox');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    fireEvent.change(field, { target: { value: 'trip' } });
    const [first, second, ...others] = await screen.findAllByRole('option');
    expect(others).toEqual([]);
    expect(field.getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id);
    const reached = () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
    const press = (key: string) => fireEvent.keyDown(field, { key });
    expect(reached()).toBeNull();
    press('ArrowDown');
    expect(reached()).toBe(first);
    press('ArrowDown');
    expect(reached()).toBe(second);
    expect(second?.getAttribute('aria-selected')).toBe('true');
    press('ArrowDown');
    expect(reached()).toBe(first);
    press('ArrowUp');
    expect(reached()).toBe(second);
    press('Enter');
    expect(store.getState().correcting?.meaning).toEqual({ kind: 'place', placeId: 't:tripoli-lb' });
  });

  it('takes coordinates typed into the search as a place of the reader’s own', async () => {
    const { store } = await correct(TRIPOLI);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: '31.5, 34.45' } });
    fireEvent.click(await screen.findByRole('option', { name: /31\.5.*N.*34\.45.*E/u }));
    expect(store.getState().correcting?.meaning).toEqual({
      kind: 'own-place',
      position: { lat: 31.5, lon: 34.45 },
    });
    // Of a kind only what somebody says is told, and the name is the reader's to give.
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Kind of place' }).value).toBe('');
    fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: ' بيت جدي ' } });
    decide();
    expect(store.getState().corrections.corrections[0]?.decision).toMatchObject({
      place: { kindUntold: true, names: ['بيت جدي'] },
    });
  });

  it('tells the two points that coordinates can mean apart by where they are', async () => {
    await correct(TRIPOLI);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: '30.5, 31.2' } });
    const points = await screen.findAllByRole('option');
    const title = (option: Element) => plain(option.querySelector('bdi:first-child')?.textContent);
    expect(points.map(title)).toEqual(['30.5000° N, 31.2000° E', '31.2000° N, 30.5000° E']);
  });

  it('shows what is to be told of a place of the reader’s own as soon as it is chosen', async () => {
    await correct(TRIPOLI);
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    choose(/A place that I put/u);
    expect(scrolled.mock.contexts).toContain(document.querySelector('.correction-own'));
  });

  it('sets longer names apart from those of the words, and a place found by searching from both', async () => {
    const { store } = await correct(TRIPOLI);
    const { blockId, start } = mentionsOf(store, 'خان يونس')[0] ?? never();
    act(() =>
      store.getState().startCorrecting({ kind: 'words', readings: [{ blockId, start, end: start + 3 + 1 }] }),
    );
    const above = (name: RegExp) =>
      plain(screen.getByRole('radio', { name }).closest('label')?.previousElementSibling?.textContent);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: '' } });
    expect(above(/Khan Younis/u)).toBe('Longer names that begin with it');
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'doh' } });
    fireEvent.click(await screen.findByRole('option', { name: /Doha/u }));
    expect(above(/Doha/u)).toBe('Found by searching');
    act(() => {
      const [tripoli] = mentionsOf(store, TRIPOLI);
      store.getState().startCorrecting({ kind: 'mention', mentionId: tripoli?.id as MentionId });
    });
    expect(screen.queryByText(/Longer names/u)).toBeNull();
  });

  it('has the only place of the words chosen beforehand, for another reading of them nothing', async () => {
    const { store } = await correct(TRIPOLI);
    const { blockId, start, end } = mentionsOf(store, 'خان يونس')[0] ?? never();
    const readings = [
      { blockId, start, end },
      { blockId, start: start + 4, end },
    ];
    act(() => store.getState().startCorrecting({ kind: 'words', readings }));
    const khanYounis = () => screen.getByRole<HTMLInputElement>('radio', { name: /Khan Younis/u });
    expect(khanYounis().checked).toBe(true);
    act(() => store.getState().readAs(1));
    expect(store.getState().correcting?.meaning).toBeNull();
    act(() => store.getState().readAs(0));
    decide();
    expect(store.getState().corrections.corrections[0]?.decision).toEqual({
      kind: 'place',
      placeId: 't:khan-younis',
    });
  });

  it('has none chosen beforehand where several places have the name', async () => {
    const { store } = await correct('رفح');
    const { blockId, start, end } = mentionsOf(store, TRIPOLI)[0] ?? never();
    act(() => store.getState().startCorrecting({ kind: 'words', readings: [{ blockId, start, end }] }));
    expect(screen.getAllByRole<HTMLInputElement>('radio', { name: /Tripoli/u })).toHaveLength(2);
    expect(store.getState().correcting?.meaning).toBeNull();
  });

  it('puts a place of the reader’s own where typed coordinates say', async () => {
    const { store } = await correct('مستشفى الشفاء');
    choose(/A place that I put/u);
    const field = screen.getByRole('textbox', { name: 'Coordinates' });
    fireEvent.change(field, { target: { value: '95 N, 34 E' } });
    expect(screen.getByText(/beyond the poles/u)).toBeTruthy();
    fireEvent.change(field, { target: { value: '91, 10' } });
    expect(screen.getByText(/read as longitude, latitude/u)).toBeTruthy();
    fireEvent.change(field, { target: { value: '31.5, 34.45' } });
    expect(store.getState().correcting?.meaning).toEqual({
      kind: 'own-place',
      position: { lat: 31.5, lon: 34.45 },
    });
    const [latFirst, lonFirst] = [/31\.5.*N/u, /34\.45.*N/u].map((name) =>
      screen.getByRole('button', { name }),
    );
    expect(latFirst?.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(lonFirst as Element);
    expect(lonFirst?.getAttribute('aria-pressed')).toBe('true');
    expect(store.getState().correcting?.meaning).toEqual({
      kind: 'own-place',
      position: { lat: 34.45, lon: 31.5 },
    });
    fireEvent.change(field, { target: { value: '31.5 N, 34.45 E' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind of place' }), {
      target: { value: 'district' },
    });
    decide();
    const [placed] = placesOf(store, 'مستشفى الشفاء');
    expect(placed).toMatch(/^reader:/u);
    expect(store.getState().corrections.corrections[0]?.decision).toMatchObject({
      place: { kind: 'district', position: { lat: 31.5, lon: 34.45 }, names: ['مستشفى الشفاء'] },
    });
  });

  it('makes a place of marked words, with a choice of what the name is', async () => {
    const { store } = await correct(TRIPOLI);
    const block = 'b4' as never;
    act(() =>
      store.getState().startCorrecting({
        kind: 'words',
        readings: [
          { blockId: block, start: 0, end: 2 },
          { blockId: block, start: 1, end: 2 },
        ],
      }),
    );
    const names = within(screen.getByRole('group', { name: 'Which part is the name?' }));
    expect(names.getAllByRole('radio')).toHaveLength(2);
    fireEvent.click(names.getAllByRole('radio')[1] as Element);
    choose(/don’t know which/u);
    decide();
    expect(selectMentions(store.getState()).find(({ decidedBy }) => decidedBy)).toMatchObject({
      blockId: 'b4',
      start: 1,
      end: 2,
    });
  });

  it('speaks Arabic', async () => {
    const { store } = await correct(TRIPOLI, 'ar');
    choose(/ليس مكانًا/u);
    fireEvent.click(screen.getByRole('button', { name: 'اعتماد' }));
    expect(selectMentionsOf(placeId('t:tripoli-ly'))(store.getState())).toEqual([]);
  });
});
