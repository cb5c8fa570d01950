import { describe, expect, it } from 'vitest';
import { joinBlocks } from '../domain/article/join-blocks.ts';
import { NO_CORRECTIONS } from '../domain/correction/correction.ts';
import { createAppStore } from './create-app-store.ts';

const article = (id: string) => ({
  id,
  title: null,
  language: 'ar',
  blocks: joinBlocks([{ kind: 'paragraph', text: 'وصل إلى بغداد.' }]),
});

describe('the texts that were opened', () => {
  it('are there by their ids, in the order they came', () => {
    const store = createAppStore();
    for (const id of ['own-2', 'own-1']) {
      store.getState().ownArticleOpened({ article: article(id), corrections: NO_CORRECTIONS });
    }
    expect([...store.getState().ownArticles.keys()]).toEqual(['own-2', 'own-1']);
  });
});

describe('what could not be opened', () => {
  it('is told once for each file and reason, until it is put away', () => {
    const store = createAppStore();
    const { openFailed, dismissOpenProblems } = store.getState();
    openFailed({ kind: 'pdf', name: 'a.pdf' });
    openFailed({ kind: 'pdf', name: 'a.pdf' });
    openFailed({ kind: 'pdf', name: 'b.pdf' });
    expect(store.getState().openProblems).toHaveLength(2);
    dismissOpenProblems();
    expect(store.getState().openProblems).toEqual([]);
  });
});
