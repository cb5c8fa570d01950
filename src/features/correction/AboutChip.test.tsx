import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../../testing/render-app.tsx';
import { AboutChip } from './AboutChip.tsx';

const areas = () => screen.getAllByRole('listitem').map((item) => item.querySelector('bdi')?.textContent);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('what the article is about', () => {
  it('is told as the mentions speak', async () => {
    await renderApp(<AboutChip />, 'en');
    expect(areas()).toContain('Palestine');
  });

  it('is changed by the reader, back to the recogniser, and undone', async () => {
    const { store } = await renderApp(<AboutChip />, 'en');
    const before = areas();
    press('Change');
    fireEvent.change(screen.getByRole('combobox', { name: 'Add a country' }), { target: { value: 'leb' } });
    const found = await screen.findByRole('option', { name: /Lebanon/u });
    fireEvent.click(found);
    expect(areas()).toEqual([...before, 'Lebanon']);
    expect(store.getState().corrections.about?.at(-1)).toBe('iso:LB');
    press(/Remove.*Palestine/u);
    expect(areas()).not.toContain('Palestine');
    press('Leave it to the recogniser');
    expect(areas()).toEqual(before);
    act(() => store.getState().undo());
    expect(areas()).toContain('Lebanon');
  });

  it('finds no towns to be about', async () => {
    await renderApp(<AboutChip />, 'en');
    press('Change');
    const search = screen.getByRole('combobox', { name: 'Add a country' });
    fireEvent.change(search, { target: { value: 'tripoli' } });
    expect(within(document.body).queryByRole('option', { name: /Tripoli/u })).toBeNull();
  });
});
