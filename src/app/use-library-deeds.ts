import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { articleHash } from '../domain/article/article-hash.ts';
import type { LibraryDeeds } from '../features/library/library-deeds.ts';
import { copyArticle } from '../services/library/keep-article.ts';
import { selectArticleId } from '../state/article-slice.ts';
import { useAppStore } from '../state/store-context.ts';
import { compare } from './compare.ts';
import { enterText } from './enter-text.ts';
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
      enterText,
      backUp: () => saveBackup(store, t),
      restore: () => askForBackup(store),
      compare: (ids) => {
        const isRead = ids.some((id) => id === selectArticleId(store.getState()));
        // Beside the map stands one of those that it shows; as a link leads there, so that the way back is one step.
        if (isRead) compare(store, ids);
        else location.hash = articleHash(ids[0] ?? '', null, ids);
      },
    }),
    [store, t],
  );
}
