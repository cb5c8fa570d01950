import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderApp } from '../testing/render-app.tsx';
import { TakeAwaySlot } from './TakeAwaySlot.tsx';

const didNotArrive = () => {
  throw new Error('did not arrive');
};

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});

async function open() {
  await renderApp(<TakeAwaySlot />, 'en');
  fireEvent.click(screen.getByRole('button', { name: 'Take away' }));
  await screen.findByRole('heading', { name: 'Take it with you' });
}

/** What a row says when one of its buttons has been pressed. */
async function said(row: string, button: RegExp): Promise<string | null> {
  const { getByRole } = within(screen.getByText(row).closest('li') as HTMLElement);
  act(() => getByRole('button', { name: button }).click());
  await vi.waitFor(() => expect(getByRole('status').textContent).not.toBe(''));
  return getByRole('status').textContent;
}

describe.each([
  ['all that it takes', './take-away.ts', './take-away.ts'],
  ['what it is written with', '../domain/exchange/write-as.ts', '../services/share-link.ts'],
])('where a part of the app does not arrive, %s', (_, forFiles, forLinks) => {
  it('each button says so', async () => {
    vi.doMock(forFiles, didNotArrive);
    vi.doMock(forLinks, didNotArrive);
    await open();
    expect(await said('GeoJSON', /^Save/u)).toContain('could not be made');
    expect(await said('TEI', /^Copy/u)).toContain('could not be made');
    expect(await said('Link', /^Copy link/u)).toContain('did not arrive');
    vi.doUnmock(forFiles);
    vi.doUnmock(forLinks);
  });
});
