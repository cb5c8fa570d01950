import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { selectMentionsByPlace } from '../../state/article-slice.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { ReadingSettings } from './ReadingSettings.tsx';

const opener = () => screen.getByRole('button', { name: 'Reading settings' });
const panel = () => screen.queryByRole('region', { name: 'Reading settings' });

async function openSettings() {
  const { store } = await renderApp(
    <>
      <ReadingSettings />
      <button type="button">Elsewhere</button>
    </>,
    'en',
  );
  fireEvent.click(opener());
  return store;
}

describe('the panel of the reading settings', () => {
  it('opens and closes by its button', async () => {
    await openSettings();
    expect(panel()).not.toBeNull();
    expect(opener().getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(opener());
    expect(panel()).toBeNull();
  });

  it('closes by Escape, which then has done its work, and gives the keyboard back', async () => {
    await openSettings();
    const range = screen.getByRole('slider', { name: 'Size of the text' });
    range.focus();
    expect(fireEvent.keyDown(range, { key: 'Escape' })).toBe(false);
    expect(panel()).toBeNull();
    expect(document.activeElement).toBe(opener());
    expect(fireEvent.keyDown(opener(), { key: 'Escape' })).toBe(true);
  });

  it('closes when the reader presses or turns elsewhere, and not by a press inside', async () => {
    await openSettings();
    fireEvent.pointerDown(screen.getByText('Typeface'));
    expect(panel()).not.toBeNull();
    fireEvent.pointerDown(screen.getByText('Elsewhere'));
    expect(panel()).toBeNull();
    fireEvent.click(opener());
    fireEvent.blur(opener(), { relatedTarget: screen.getByText('Elsewhere') });
    expect(panel()).toBeNull();
  });
});

describe('the reading settings', () => {
  it('are the reader’s preferences', async () => {
    const store = await openSettings();
    const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
    choose('Amiri');
    choose('loose');
    choose('wide');
    choose('١٢٣');
    fireEvent.change(screen.getByRole('slider'), { target: { value: '5' } });
    expect(store.getState().preferences).toMatchObject({
      typeface: 'amiri',
      lineHeight: 'loose',
      textWidth: 'wide',
      digits: 'arab',
      textSize: 5,
    });
    expect(screen.getByRole('radio', { name: 'Amiri' })).toHaveProperty('checked', true);
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('6 of 7');
  });

  it('take places that are merely named from text, list and map, and bring them back', async () => {
    const store = await openSettings();
    const places = () => [...selectMentionsByPlace(store.getState()).keys()];
    const all = places();
    expect(all).toContain('iso:EG');
    fireEvent.click(screen.getByRole('checkbox', { name: 'A government, called by its country or capital' }));
    expect(store.getState().preferences.hiddenMarks).toEqual(['government']);
    expect(places()).not.toContain('iso:EG');
    expect(places()).toContain('t:rafah');
    fireEvent.click(screen.getByRole('checkbox', { name: 'A government, called by its country or capital' }));
    expect(places()).toEqual(all);
  });
});
