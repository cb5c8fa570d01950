import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../testing/render-app.tsx';
import { Notices } from './Notices.tsx';

const told = () =>
  [...screen.getByRole('status').querySelectorAll('.notice')].map((notice) => notice.textContent);

describe('the notices', () => {
  it('are an empty line at first, there for what will be told', async () => {
    await renderApp(<Notices />, 'en');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('are told each once in a plain sentence of the interface’s language', async () => {
    const { store } = await renderApp(<Notices />, 'en');
    const status = screen.getByRole('status');
    act(() => {
      store.getState().tell('unknown-place');
      store.getState().tell('storage-refused');
      store.getState().tell('unknown-place');
    });
    expect(screen.getByRole('status')).toBe(status);
    expect(told()).toEqual([
      'The place in the address is not in this article.',
      'This device keeps no settings for the page; they last until you close it.',
    ]);
  });

  it.each(['ar', 'en'] as const)(
    'have a sentence for everything that can be told, in %s',
    async (language) => {
      const { store } = await renderApp(<Notices />, language);
      act(() => {
        for (const notice of [
          'storage-refused',
          'locale-unreachable',
          'names-unreachable',
          'unknown-place',
          'about-unreachable',
          'rules-alone',
        ] as const) {
          store.getState().tell(notice);
        }
      });
      expect(new Set(told()).size).toBe(6);
    },
  );

  it('are put away one by one', async () => {
    const { store } = await renderApp(<Notices />, 'en');
    act(() => {
      store.getState().tell('unknown-place');
      store.getState().tell('names-unreachable');
    });
    const [first] = within(screen.getByRole('status')).getAllByRole('button', { name: 'Close' });
    if (!first) throw new Error('no button');
    fireEvent.click(first);
    expect(store.getState().notices).toEqual(['names-unreachable']);
    expect(told()).toEqual([
      'The place names in this language could not be loaded; they are shown in Arabic.',
    ]);
  });
});
