import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { readingStore, renderApp } from '../testing/render-app.tsx';
import { onDemand } from './on-demand.ts';

function Greeting({ name }: { name: string; onClose?: () => void }) {
  return <p>{`سلام ${name}`}</p>;
}

describe('a view on demand', () => {
  it('is fetched once, when it is first shown', async () => {
    const load = vi.fn(async () => Greeting);
    const View = onDemand(load);
    expect(load).not.toHaveBeenCalled();
    await renderApp(<View name="غزة" />, 'ar');
    expect(await screen.findByText('سلام غزة')).toBeTruthy();
    await renderApp(<View name="بيروت" />, 'ar');
    expect(screen.getByText('سلام بيروت')).toBeTruthy();
  });

  it('that does not come is told and closed, and opening it is another try', async () => {
    let arrives = false;
    const View = onDemand(async () => {
      if (!arrives) throw new Error('no network');
      return Greeting;
    });
    const store = readingStore('ar');
    const close = vi.fn();
    await renderApp(<View name="غزة" onClose={close} />, 'ar', store);
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(store.getState().notices).toContain('part-unreachable');
    arrives = true;
    await renderApp(<View name="صور" onClose={close} />, 'ar', store);
    expect(await screen.findByText('سلام صور')).toBeTruthy();
  });
});
