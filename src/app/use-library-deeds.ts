import { useMemo } from 'react';
import type { LibraryDeeds } from '../features/library/library-deeds.ts';
import { copyArticle } from '../services/library/keep-article.ts';
import { listBuiltIn } from '../services/library/list-built-in.ts';
import { showComparison } from '../services/library/show-comparison.ts';
import { useAppStore } from '../state/store-context.ts';
import { askForBackup, saveBackup } from './library-files.ts';

/** What the library's view can ask for. */
export function useLibraryDeeds(): LibraryDeeds {
  const store = useAppStore();
  return useMemo(
    () => ({
      listBuiltIn: () => void listBuiltIn(store),
      copy: (id) => void copyArticle(store, id),
      backUp: () => void saveBackup(store),
      restore: () => askForBackup(store),
      compare: (ids) => {
        store.getState().clearFocus('url');
        store.getState().openSheet();
        void showComparison(store, ids);
      },
    }),
    [store],
  );
}
