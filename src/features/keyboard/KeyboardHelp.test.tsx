import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { KeyboardHelp } from './KeyboardHelp.tsx';
import { KeyboardRow } from './KeyboardRow.tsx';

beforeEach(() => {
  // What jsdom lacks of dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const renderHelp = (language: 'ar' | 'en') =>
  renderApp(
    <>
      <KeyboardHelp />
      <input type="search" aria-label="field" />
      <input type="radio" aria-label="choice" />
    </>,
    language,
  );
const dialog = (name = 'Keyboard') => screen.queryByRole('dialog', { name });
const keysOf = (deed: string) =>
  [...(screen.getByText(deed).closest('div')?.querySelectorAll('.key-combination') ?? [])].map(
    ({ textContent }) => textContent,
  );

describe('the list of keys', () => {
  it('opens by the question mark, also that of an Arabic keyboard, but not while a field takes it', async () => {
    await renderHelp('en');
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: '?' });
    fireEvent.keyDown(document.body, { key: '?', ctrlKey: true });
    await act(async () => {});
    expect(dialog()).toBeNull();
    for (const [target, key] of [
      [screen.getByRole('radio'), '?'],
      [document.body, '؟'],
    ] as const) {
      expect(fireEvent.keyDown(target, { key, shiftKey: true })).toBe(false);
      await screen.findByRole('dialog');
      fireEvent.click(screen.getByRole('button', { name: 'Close' }));
      expect(dialog()).toBeNull();
    }
  });

  it('has as “next” the arrow that points where one reads on, and keys pressed together from left to right', async () => {
    await renderHelp('ar');
    fireEvent.keyDown(document.body, { key: '?' });
    await screen.findByRole('dialog');
    expect(keysOf('الإشارة التالية إلى المكان والسابقة')).toEqual(['←', '→']);
    expect(keysOf('أعد التغيير')).toEqual(['Ctrl+Shift+Z']);
    const combinations = dialog('لوحة المفاتيح')?.querySelectorAll('.key-combination') ?? [];
    for (const combination of combinations) expect(combination.getAttribute('dir')).toBe('ltr');
  });

  it('is opened by its key no more where the reader wants so, but by its row', async () => {
    const { store } = await renderHelp('en');
    fireEvent.keyDown(document.body, { key: '?' });
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('checkbox'));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(store.getState().preferences.helpKey).toBe(false);
    expect(fireEvent.keyDown(document.body, { key: '?' })).toBe(true);
    expect(dialog()).toBeNull();
  });

  it('is opened by its row, and keys pressed in it mean nothing to the page', async () => {
    await renderApp(<KeyboardRow />, 'en');
    fireEvent.click(screen.getByRole('button', { name: 'Keyboard' }));
    const shown = await screen.findByRole('dialog');
    let heard = false;
    document.addEventListener('keydown', () => {
      heard = true;
    });
    fireEvent.keyDown(within(shown).getByRole('checkbox'), { key: 'Escape' });
    expect(heard).toBe(false);
    fireEvent(shown, new Event('cancel', { cancelable: true }));
    expect(dialog()).toBeNull();
  });
});
