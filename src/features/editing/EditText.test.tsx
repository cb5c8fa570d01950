import { act, fireEvent, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../domain/article/article.ts';
import { newsArticle } from '../../testing/news-article.ts';
import { readingStore, renderApp } from '../../testing/render-app.tsx';
import { EditText } from './EditText.tsx';

beforeAll(() => {
  // What jsdom lacks of dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

async function edit(isBuiltIn: boolean) {
  const store = readingStore('en');
  const copies: Article[] = [];
  const onCopy = (article: Article) => {
    const copy = { ...article, id: 'own-copy' };
    copies.push(copy);
    store.getState().showArticle(copy);
    return copy;
  };
  await renderApp(<EditText article={newsArticle()} isBuiltIn={isBuiltIn} onCopy={onCopy} />, 'en', store);
  fireEvent.click(screen.getByRole('button', { name: /Edit/u }));
  const shown = () => {
    const { article } = store.getState();
    if (article.status !== 'ready') throw new Error('no article');
    return article.value;
  };
  return { store, copies, shown, field: await screen.findByRole<HTMLTextAreaElement>('textbox') };
}

const takeOver = () => fireEvent.click(screen.getByRole('button', { name: 'Save changes' }));

describe('editing a text', () => {
  it('changes the article on the page, and can be undone', async () => {
    const { store, shown, field } = await edit(false);
    expect(field.value).toContain('## ما الذي سيحدث في رفح');
    fireEvent.change(field, { target: { value: '# عنوان\nفي القاهرة.' } });
    takeOver();
    expect(shown()).toMatchObject({ id: 'news', title: 'عنوان' });
    expect(shown().blocks.map(({ text }) => text)).toEqual(['عنوان', 'في القاهرة.']);
    expect(screen.queryByRole('textbox')).toBeNull();
    store.getState().undo();
    expect(shown().blocks).toHaveLength(newsArticle().blocks.length);
  });

  it('of a built-in article changes a copy', async () => {
    const { copies, shown, field } = await edit(true);
    expect(screen.getByText(/stays as it is/u)).toBeTruthy();
    fireEvent.change(field, { target: { value: 'نص جديد.' } });
    takeOver();
    expect(copies).toHaveLength(1);
    expect(shown()).toMatchObject({ id: 'own-copy', title: null });
  });

  it('left without saving is there the next time, until it is saved or put away', async () => {
    const { shown, field } = await edit(false);
    const reopen = async () => {
      fireEvent.click(screen.getByRole('button', { name: /Edit/u }));
      return screen.findByRole<HTMLTextAreaElement>('textbox');
    };
    const before = field.value;
    fireEvent.change(field, { target: { value: 'نص لم يُحفظ.' } });
    act(() => screen.getByRole<HTMLDialogElement>('dialog').close());
    expect(screen.queryByRole('textbox')).toBeNull();
    expect((await reopen()).value).toBe('نص لم يُحفظ.');
    expect(screen.getByText(/not saved yet/u)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    const again = await reopen();
    expect(again.value).toBe('نص لم يُحفظ.');
    fireEvent.click(screen.getByRole('button', { name: 'Back to the text as it is' }));
    expect(again.value).toBe(before);
    expect(screen.queryByText(/not saved yet/u)).toBeNull();
    fireEvent.change(again, { target: { value: 'نص جديد.' } });
    takeOver();
    expect(shown().blocks.map(({ text }) => text)).toEqual(['نص جديد.']);
    await reopen();
    expect(screen.queryByText(/not saved yet/u)).toBeNull();
  });

  it('asks for a text, and changes nothing without one', async () => {
    const { shown, field, store } = await edit(false);
    fireEvent.change(field, { target: { value: ' \n ' } });
    takeOver();
    expect(screen.getByRole('alert').textContent).toMatch(/no text left/u);
    expect(shown().id).toBe('news');
    expect(store.getState().past).toEqual([]);
  });

  it('is no change when nothing was changed', async () => {
    const { copies, store } = await edit(true);
    takeOver();
    expect(copies).toEqual([]);
    expect(store.getState().past).toEqual([]);
  });
});
