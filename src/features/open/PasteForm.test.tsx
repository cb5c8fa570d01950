import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { parsePlainText } from '../../domain/article/parse-plain-text.ts';
import { renderApp } from '../../testing/render-app.tsx';
import { PasteForm } from './PasteForm.tsx';

it('keeps a text until it was opened, so that nothing is lost where that fails', async () => {
  const opened: string[] = [];
  const actions = { openText: ({ text }: { text: string }) => void opened.push(text) };
  const { store } = await renderApp(<PasteForm actions={actions as never} />, 'en');
  const box = () => screen.getByRole<HTMLTextAreaElement>('textbox');
  fireEvent.change(box(), { target: { value: 'وصل الوفد إلى الدوحة.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Find its places' }));
  expect(opened).toEqual(['وصل الوفد إلى الدوحة.']);
  expect(box().value).toBe('وصل الوفد إلى الدوحة.');
  const article = {
    id: 'own-1',
    title: null,
    language: 'ar',
    blocks: parsePlainText('وصل الوفد إلى الدوحة.'),
  };
  act(() => store.getState().showArticle(article));
  expect(box().value).toBe('');
});
