import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeId } from '../../domain/gazetteer/place.ts';
import type { MentionId } from '../../domain/recognition/mention.ts';
import { selectFocusedMentionId, selectFocusedPlaceId } from '../../state/focus-slice.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { PlaceWalk } from './PlaceWalk.tsx';

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => vi.useRealTimers());

async function startWalk(language: 'ar' | 'en' = 'en') {
  const rendered = await renderApp(
    <main>
      <PlaceWalk />
    </main>,
    language,
  );
  const title = language === 'en' ? 'Walk the places' : 'جولة في الأماكن';
  fireEvent.click(screen.getByRole('button', { name: title }));
  return rendered.store;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const said = () => screen.getByRole('status').textContent?.replace(/[\u2068\u2069]/gu, '');

describe('the walk through the places', () => {
  it('goes in text order and says where each lies from the last', async () => {
    const store = await startWalk();
    expect(store.getState().focus).toEqual({
      kind: 'place',
      placeId: placeId('t:cairo'),
      mentionId: 'b0-14',
      origin: 'walk',
    });
    expect(said()).toBe('1 of 10, Cairo');
    press('Next place');
    expect(said()).toMatch(/^2 of 10, Doha, 2,0\d\d km to the east$/u);
    press('Previous place');
    expect(said()).toBe('1 of 10, Cairo');
    expect(screen.getByRole('button', { name: 'Previous place' })).toHaveProperty('disabled', true);
  });

  it('says so in Arabic too', async () => {
    await startWalk('ar');
    press('المكان التالي');
    expect(said()).toMatch(/^2 من 10، الدوحة، على بعد 2,0\d\d كم شرقًا$/u);
  });

  it('goes on from the place that was chosen elsewhere', async () => {
    const store = await startWalk();
    act(() => store.getState().focusPlace(placeId('t:rafah'), 'map'));
    expect(said()).toMatch(/^5 of 10, Rafah/u);
    press('Next place');
    expect(said()).toMatch(/^6 of 10, Khan Younis/u);
  });

  it('goes by itself, rests when asked, and ends at the last place', async () => {
    await startWalk();
    press('Play');
    expect(said()).toMatch(/^1 of 10/u);
    act(() => vi.advanceTimersByTime(10_000));
    expect(said()).toMatch(/^3 of 10/u);
    press('Pause');
    act(() => vi.advanceTimersByTime(60_000));
    expect(said()).toMatch(/^3 of 10/u);
    press('Play');
    act(() => vi.advanceTimersByTime(60_000));
    expect(said()).toMatch(/^10 of 10/u);
    expect(screen.getByRole('button', { name: 'Play' })).toBeTruthy();
  });

  it.each([
    ['en', 'ArrowRight', 'ArrowLeft', 'Play'],
    ['ar', 'ArrowLeft', 'ArrowRight', 'شغّل'],
  ] as const)(
    'steps by the arrow keys as the interface is written (%s)',
    async (language, on, back, play) => {
      document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
      const store = await startWalk(language);
      const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
      const at = () => selectFocusedPlaceId(store.getState());
      press(on);
      expect(at()).toBe('t:doha');
      act(() => screen.getByRole('button', { name: play }).focus());
      press(back);
      expect(at()).toBe('t:cairo');
      const field = document.body.appendChild(document.createElement('input'));
      fireEvent.keyDown(field, { key: on });
      field.remove();
      expect(at()).toBe('t:cairo');
      document.documentElement.dir = 'ltr';
    },
  );

  it.each([
    ['en', 'End the walk', 'Walk the places'],
    ['ar', 'إنهاء الجولة', 'جولة في الأماكن'],
  ] as const)(
    'is ended by a button of its own, which leaves the place in focus (%s)',
    async (language, end, title) => {
      const store = await startWalk(language);
      const opener = screen.getByRole('button', { name: title });
      expect(opener.getAttribute('aria-expanded')).toBe('true');
      act(() => screen.getByRole('button', { name: end }).focus());
      press(end);
      expect(store.getState().guide.kind).toBe('none');
      expect(opener.getAttribute('aria-expanded')).toBe('false');
      expect(document.activeElement).toBe(opener);
      expect(selectFocusedPlaceId(store.getState())).toBe('t:cairo');
    },
  );

  it('gives the keyboard back to its button when it is ended from within', async () => {
    const store = await startWalk();
    act(() => screen.getByRole('button', { name: 'Play' }).focus());
    act(() => store.getState().endGuide());
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Walk the places' }));
  });

  it('does not lead away from what the reader chooses meanwhile', async () => {
    const store = await startWalk();
    press('Play');
    act(() => store.getState().focusPlace(placeId('t:doha'), 'list'));
    act(() => vi.advanceTimersByTime(30_000));
    expect(store.getState().focus).toMatchObject({ placeId: 't:doha', origin: 'list' });
  });

  it.each([
    ['a dialog', 'dialog', 'button'],
    ['the search', 'search', 'input'],
  ])('rests when the keyboard goes into %s', async (_, around, control) => {
    const store = await startWalk();
    press('Play');
    const used = document.body.appendChild(document.createElement(around));
    const entered = used.appendChild(document.createElement(control));
    if (used instanceof HTMLDialogElement) used.open = true;
    act(() => entered.focus());
    act(() => vi.advanceTimersByTime(30_000));
    used.remove();
    expect(selectFocusedPlaceId(store.getState())).toBe('t:cairo');
    expect(screen.getByRole('button', { name: 'Play' })).toBeTruthy();
  });

  it('rests when words are decided on', async () => {
    const store = await startWalk();
    press('Play');
    const words = selectFocusedMentionId(store.getState()) as MentionId;
    act(() => store.getState().startCorrecting({ kind: 'mention', mentionId: words }));
    act(() => vi.advanceTimersByTime(30_000));
    expect(selectFocusedPlaceId(store.getState())).toBe('t:cairo');
  });
});
