import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { placeId } from '../../domain/gazetteer/place.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { PlaceStrip } from './PlaceStrip.tsx';

const strip = () => screen.getByRole('list', { name: 'Where places stand in the text' });
const ticks = () => within(strip()).getAllByRole('button');
const labels = () => ticks().map((tick) => tick.getAttribute('aria-label')?.replace(/[\u2068\u2069]/gu, ''));

describe('the strip beside the text', () => {
  it('shows every place, each with its name and how far into the text it stands', async () => {
    await renderApp(<PlaceStrip />, 'en');
    expect(ticks().length).toBeGreaterThan(8);
    expect(labels()[0]).toBe('Cairo, 3% into the text');
    expect(labels().at(-1)).toMatch(/^Rafah, 9\d% into the text$/u);
  });

  it('shows only the place in focus, and which of its mentions is meant', async () => {
    const { store } = await renderApp(<PlaceStrip />, 'en');
    act(() => store.getState().focusPlace(placeId('t:cairo'), 'map'));
    expect(labels().every((label) => label?.startsWith('Cairo'))).toBe(true);
    expect(ticks()).toHaveLength(3);
    fireEvent.click(ticks()[1] as HTMLElement);
    expect(store.getState().focus).toMatchObject({ placeId: 't:cairo', mentionId: 'b0-37', origin: 'list' });
    expect(ticks().map((tick) => tick.getAttribute('aria-current'))).toEqual([null, 'true', null]);
  });

  it('is one stop of the Tab key, along which the arrow keys go', async () => {
    await renderApp(<PlaceStrip />, 'en');
    const stops = () => ticks().map((tick) => tick.tabIndex);
    expect(stops().filter((stop) => stop === 0)).toHaveLength(1);
    act(() => ticks()[0]?.focus());
    fireEvent.keyDown(ticks()[0] as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(ticks()[1]);
    expect(stops()[1]).toBe(0);
    fireEvent.keyDown(ticks()[1] as HTMLElement, { key: 'End' });
    expect(document.activeElement).toBe(ticks().at(-1));
  });

  it('is not there where nothing is named', async () => {
    const { store } = await renderApp(<PlaceStrip />, 'en');
    act(() => store.getState().showMentions([]));
    expect(screen.queryByRole('list')).toBeNull();
  });
});
