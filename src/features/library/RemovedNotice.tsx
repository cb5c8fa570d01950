import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOwnArticle } from '../../domain/library/kept-article.ts';
import { selectArticleId } from '../../state/article-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';

interface RemovedNoticeProps {
  /** Takes the keyboard to the text: the line that it stood on is gone. */
  readonly onEnd: () => void;
}

/** Says over a text that it was deleted while it was read, here or in another tab; where that can be undone, it is offered. */
export function RemovedNotice({ onEnd }: RemovedNoticeProps) {
  const { t } = useTranslation();
  const store = useAppStore();
  const [putAway, setPutAway] = useState<string | null>(null);
  const shown = useAppState(selectArticleId);
  const isGone = useAppState(
    ({ libraryRead, keptArticles }) =>
      shown !== null && libraryRead && isOwnArticle(shown) && !keptArticles.has(shown),
  );
  const canUndo = useAppState(({ removed }) => removed?.kept.article.id === shown);
  useEffect(
    function forgetWhenLeft() {
      return () => {
        const { removed, forgetRemoved } = store.getState();
        if (removed && removed.kept.article.id === shown) forgetRemoved();
      };
    },
    [store, shown],
  );
  function takeBack() {
    const { restoreRemoved, keepShown } = store.getState();
    restoreRemoved();
    // With what was decided about it since.
    keepShown(Date.now());
    onEnd();
  }
  function dismiss() {
    setPutAway(shown);
    onEnd();
  }
  return (
    <div role="status">
      {isGone && putAway !== shown && (
        <p className="notice">
          <span>{t('library.removedShown')}</span>
          {canUndo && (
            <button type="button" className="button" onClick={takeBack}>
              {t('library.undo')}
            </button>
          )}
          <button type="button" className="icon-button" aria-label={t('app.dismiss')} onClick={dismiss}>
            <X aria-hidden size="1.125rem" />
          </button>
        </p>
      )}
    </div>
  );
}
