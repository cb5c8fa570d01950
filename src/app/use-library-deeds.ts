import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryDeeds } from '../features/library/library-deeds.ts';
import { copyArticle } from '../services/library/keep-article.ts';
import { useAppStore } from '../state/store-context.ts';
import { compare } from './compare.ts';
import { askForBackup, saveBackup } from './library-files.ts';
import { withPart } from './with-part.ts';

/** What the library's view can ask for. */
export function useLibraryDeeds(): LibraryDeeds {
  const store = useAppStore();
  const { t } = useTranslation();
  return useMemo(
    () => ({
      listBuiltIn: () =>
        void withPart(
          store,
          () => import('../services/library/list-built-in.ts'),
          ({ listBuiltIn }) => listBuiltIn(store),
        ),
      copy: (article) => copyArticle(store, article),
      enterText: () => document.getElementById('article')?.focus({ preventScroll: true }),
      backUp: () => saveBackup(store, t),
      restore: () => askForBackup(store),
      compare: (ids) => compare(store, ids),
    }),
    [store, t],
  );
}
