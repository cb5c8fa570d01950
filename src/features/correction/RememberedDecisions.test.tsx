import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { NameCorrection } from '../../domain/correction/correction.ts';
import { placeId } from '../../domain/gazetteer/place.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { RememberedDecisions } from './RememberedDecisions.tsx';

const saved = vi.fn();

const remembered = (name: string, decision: NameCorrection['decision']): NameCorrection => ({
  scope: 'always',
  name,
  lightsUnlit: false,
  decision,
});

async function showMemory() {
  const rendered = await renderApp(<RememberedDecisions onSave={saved} />, 'en');
  act(() =>
    rendered.store
      .getState()
      .takeMemory([
        remembered('طرابلس', { kind: 'place', placeId: placeId('t:tripoli-lb') }),
        remembered('صور', { kind: 'not-a-place' }),
      ]),
  );
  return rendered;
}

describe('remembered decisions', () => {
  it('say so when there are none', async () => {
    await renderApp(<RememberedDecisions onSave={saved} />, 'en');
    expect(screen.getByText(/Nothing is remembered/u)).toBeTruthy();
  });

  it('are told with their meaning', async () => {
    await showMemory();
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      expect.stringContaining('Tripoli, Lebanon'),
      expect.stringContaining('Not a place'),
    ]);
  });

  it('are dropped one by one, which can be undone', async () => {
    const { store } = await showMemory();
    fireEvent.click(screen.getByRole('button', { name: /Forget.*صور/u }));
    expect(store.getState().memory.map(({ name }) => name)).toEqual(['طرابلس']);
    act(() => store.getState().undo());
    expect(store.getState().memory).toHaveLength(2);
  });

  it('are changed to another place', async () => {
    const { store } = await showMemory();
    fireEvent.click(screen.getByRole('button', { name: /Change.*طرابلس/u }));
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'doha' } });
    fireEvent.click(await screen.findByRole('option', { name: /Doha/u }));
    expect(store.getState().memory.find(({ name }) => name === 'طرابلس')?.decision).toEqual({
      kind: 'place',
      placeId: 't:doha',
    });
  });

  it('are saved to a file when that is asked for', async () => {
    saved.mockReset();
    await showMemory();
    fireEvent.click(screen.getByRole('button', { name: 'Save to a file' }));
    expect(saved).toHaveBeenCalledOnce();
  });

  it('are cleared at once', async () => {
    const { store } = await showMemory();
    fireEvent.click(screen.getByRole('button', { name: 'Forget all' }));
    expect(store.getState().memory).toEqual([]);
  });
});
