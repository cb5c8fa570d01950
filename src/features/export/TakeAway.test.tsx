import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readingStore, renderApp } from '../../testing/render-app.tsx';
import { TakeAway } from './TakeAway.tsx';
import type { CopyOutcome, LinkOutcome, TakeAwayActions } from './take-away-actions.ts';

beforeEach(() => {
  // What jsdom lacks of dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

const plain = (text: string | null | undefined) => text?.replace(/[\u2066-\u2069]/gu, '');

async function open(changed: Partial<TakeAwayActions> = {}) {
  const actions = {
    save: vi.fn(async () => true),
    copy: vi.fn(async (): Promise<CopyOutcome> => 'copied'),
    copyLink: vi.fn(async (): Promise<LinkOutcome> => ({ kind: 'copied', link: 'https://x.example/' })),
    print: vi.fn(),
    ...changed,
  };
  await renderApp(<TakeAway actions={actions} />, 'en');
  fireEvent.click(screen.getByRole('button', { name: 'Take away' }));
  await screen.findByRole('heading', { name: 'Take it with you' });
  const row = (name: string) => within(screen.getByText(name).closest('li') as HTMLElement);
  return { actions, row };
}

describe('taking away', () => {
  it('waits for the places to be found', async () => {
    const store = readingStore('en');
    store.getState().articleLoading();
    await renderApp(<TakeAway actions={{} as TakeAwayActions} />, 'en', store);
    expect(screen.getByRole('button', { name: 'Take away' })).toHaveProperty('disabled', true);
  });

  it('offers each form of the article with a line of what it is for', async () => {
    await open();
    const rows = within(screen.getByRole('dialog')).getAllByRole('listitem');
    expect(rows.map((row) => row.querySelector('strong')?.textContent)).toEqual([
      'One page (HTML)',
      'Link',
      'Paper or PDF',
      'GeoJSON',
      'KML',
      'Table (CSV)',
      'TEI',
      'Web Annotation',
    ]);
  });

  it('saves and copies what is asked for, and says so', async () => {
    const { actions, row } = await open();
    await act(async () => fireEvent.click(row('TEI').getByRole('button', { name: /^Save/u })));
    expect(actions.save).toHaveBeenCalledExactlyOnceWith('tei');
    expect(row('TEI').getByRole('status').textContent).toBe('Saved.');
    await act(async () => fireEvent.click(row('GeoJSON').getByRole('button', { name: /^Copy/u })));
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith('geojson');
    expect(row('GeoJSON').getByRole('status').textContent).toBe('Copied.');
    expect(row('KML').queryByRole('button', { name: /^Copy/u })).toBeNull();
  });

  it('tells when a file cannot be made or the browser refuses to copy', async () => {
    const { row } = await open({ save: async () => false, copy: async () => 'refused' });
    await act(async () => fireEvent.click(row('KML').getByRole('button', { name: /^Save/u })));
    expect(row('KML').getByRole('status').textContent).toContain('could not be made');
    await act(async () => fireEvent.click(row('TEI').getByRole('button', { name: /^Copy/u })));
    expect(row('TEI').getByRole('status').textContent).toContain('does not let the page copy');
  });

  it.each([
    ['copied', 1200, 'Copied: 1,200 characters.'],
    ['copied-long', 9000, 'Copied. With 9,000 characters, some mail'],
    ['too-long', 40_000, 'The link would have 40,000 characters, too many'],
    ['refused', 30, 'Here is the link:'],
  ] as const)('tells the length of a link that is %s', async (kind, length, words) => {
    const link = 'x'.repeat(length);
    const { row } = await open({ copyLink: async () => ({ kind, link }) });
    await act(async () => fireEvent.click(row('Link').getByRole('button')));
    expect(plain(row('Link').getByRole('status').textContent)).toContain(words);
    expect(row('Link').queryByRole('textbox')).toEqual(kind === 'refused' ? expect.anything() : null);
  });

  it('prints when the dialog is out of the way', async () => {
    const { actions, row } = await open();
    fireEvent.click(row('Paper or PDF').getByRole('button', { name: 'Print' }));
    expect(actions.print).toHaveBeenCalledOnce();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
