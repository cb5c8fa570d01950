import { describe, expect, it } from 'vitest';
import { createAppStore } from './create-app-store.ts';

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
