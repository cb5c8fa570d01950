import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Shared } from '../../domain/exchange/shared.ts';
import { newsArticle } from '../../testing/news-article.ts';
import { type readingStore, renderApp } from '../../testing/render-app.tsx';
import { ShareDialog } from './ShareDialog.tsx';

beforeEach(() => {
  // What jsdom lacks of dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});

const plain = (text: string | null) => text?.replace(/[\u2066-\u2069]/gu, '');
const SHARED: Shared = {
  article: { kind: 'own', title: 'محادثات القاهرة', language: 'ar', blocks: newsArticle().blocks },
  corrections: {
    corrections: [{ scope: 'article', name: 'رفح', lightsUnlit: false, decision: { kind: 'unknown' } }],
    about: null,
  },
};

async function offer(
  offered: Parameters<ReturnType<ReturnType<typeof readingStore>['getState']>['offerShared']>[0],
) {
  const actions = { open: vi.fn(), leave: vi.fn() };
  const { store } = await renderApp(<ShareDialog {...actions} />, 'en');
  expect(screen.queryByRole('dialog')).toBeNull();
  act(() => store.getState().offerShared(offered));
  return { actions, words: plain(screen.getByRole('dialog').textContent) };
}

describe('a link that was followed', () => {
  it('says what it carries and opens nothing unasked', async () => {
    const { actions, words } = await offer({ status: 'asking', shared: SHARED });
    expect(words).toContain('It carries the text “محادثات القاهرة”.');
    expect(words).toContain('With it comes 1 correction to its places.');
    expect(screen.getByRole('blockquote').textContent).toMatch(/^وصل الوفد إلى القاهرة أمس/u);
    expect(actions.open).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(actions.open).toHaveBeenCalledExactlyOnceWith(SHARED);
  });

  it('shows how a text without a headline begins', async () => {
    const { words } = await offer({
      status: 'asking',
      shared: { ...SHARED, article: { ...SHARED.article, title: null } as Shared['article'] },
    });
    expect(words).toContain('“وصل الوفد إلى القاهرة أمس');
  });

  it('can be left', async () => {
    const { actions } = await offer({ status: 'asking', shared: SHARED });
    fireEvent.click(screen.getByRole('button', { name: 'Do not open' }));
    expect(actions.leave).toHaveBeenCalledOnce();
    expect(actions.open).not.toHaveBeenCalled();
  });

  it.each([
    ['cut', 'is not whole'],
    ['newer', 'newer version'],
    ['damaged', 'changed on the way'],
  ] as const)('that is %s is told in one sentence, with nothing to open', async (problem, sentence) => {
    const { words } = await offer({ status: 'refused', problem });
    expect(words).toContain(sentence);
    expect(screen.queryByRole('button', { name: 'Open' })).toBeNull();
  });
});
