import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { newsArticle } from '../../testing/news-article.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { AddMention } from './AddMention.tsx';

const scrolled = vi.fn();
// jsdom has no scrolling. In some browsers it gives a promise, which no effect may hand on as its cleaning up.
Element.prototype.scrollIntoView = function scrollIntoView(): never {
  scrolled(this);
  return Promise.resolve() as never;
};

async function add(words: string) {
  const rendered = await renderApp(<AddMention />, 'en');
  fireEvent.change(screen.getByRole('textbox'), { target: { value: words } });
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  return rendered;
}

describe('adding a mention by typing its words', () => {
  it('finds them in the text, proclitics left out', async () => {
    const { store } = await add('الاطباء');
    const target = await vi.waitUntil(() => store.getState().correcting?.target);
    if (target?.kind !== 'words') throw new Error('nothing is being decided on');
    const [span] = target.readings;
    const block = newsArticle().blocks.find(({ id }) => id === span?.blockId);
    expect(block?.text.slice(span?.start, span?.end)).toBe('الأطباء');
  });

  it('says so when the text has no such words, until others are typed', async () => {
    const { store } = await add('برلين');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/not in the text/u);
    // It stands below the field, which may be the last thing in sight.
    await vi.waitFor(() => expect(scrolled).toHaveBeenCalledWith(alert));
    expect(store.getState().correcting).toBeNull();
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'ب' } });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says it no longer once Escape takes the words back, or the keyboard goes on elsewhere', async () => {
    await add('برلين');
    await screen.findByRole('alert');
    const field = screen.getByRole('textbox');
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(screen.queryByRole('alert')).toBeNull();
    expect((field as HTMLInputElement).value).toBe('');
    fireEvent.change(field, { target: { value: 'برلين' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await screen.findByRole('alert');
    fireEvent.blur(field, { relatedTarget: screen.getByRole('button', { name: 'Add' }) });
    expect(screen.queryByRole('alert')).not.toBeNull();
    fireEvent.blur(field);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
