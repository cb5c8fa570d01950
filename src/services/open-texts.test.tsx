import { describe, expect, it, vi } from 'vitest';
import { createAppStore } from '../state/create-app-store.ts';
import { cancelOpening, openFiles } from './open-texts.ts';

/** A file whose bytes come when `given` says so. */
function fileOf(name: string, text: string, given: Promise<void> = Promise.resolve()): File {
  const file = new File([text], name);
  const bytes = new TextEncoder().encode(text);
  // jsdom gives no streams of its files.
  file.stream = () =>
    new ReadableStream({
      start: async (to) => {
        await given;
        to.enqueue(bytes);
        to.close();
      },
    });
  return file;
}

describe('cancelOpening', () => {
  it('gives up what is being opened and what waits behind it, and nothing that is given later', async () => {
    const store = createAppStore();
    const titles = () =>
      [...store.getState().keptArticles.values()].map(({ article }) => article.blocks[0]?.text);
    let give = () => {};
    const given = new Promise<void>((resolve) => {
      give = resolve;
    });
    const first = openFiles(store, [fileOf('first.txt', 'وصل الوفد إلى بغداد.', given)]);
    const second = openFiles(store, [fileOf('second.txt', 'وصل الوفد إلى بيروت.')]);
    const third = openFiles(store, [fileOf('third.txt', 'وصل الوفد إلى دمشق.')]);
    await vi.waitFor(() => expect(store.getState().opening).toMatchObject({ name: 'first.txt' }));
    cancelOpening();
    const later = openFiles(store, [fileOf('later.txt', 'وصل الوفد إلى عمّان.')]);
    give();
    await Promise.all([first, second, third, later]);
    expect(titles()).toEqual(['وصل الوفد إلى عمّان.']);
    expect(store.getState()).toMatchObject({ opening: null, openProblems: [] });
  });
});
