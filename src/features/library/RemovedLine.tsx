import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { nameOfArticle } from './article-name.ts';

/** Says which article was deleted, as long as that can be undone. The keyboard stands on the way back. */
export function RemovedLine() {
  const { t } = useTranslation();
  const store = useAppStore();
  const removed = useAppState((state) => state.removed);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);

  const leaveTo = (find: (element: HTMLElement) => boolean) =>
    requestAnimationFrame(() =>
      [...document.querySelectorAll<HTMLElement>('.library :is(a, input)')].find(find)?.focus(),
    );
  const takeBack = () => {
    const id = removed?.kept.article.id;
    store.getState().restoreRemoved();
    leaveTo(({ dataset }) => dataset.articleId === id);
  };
  const putAway = () => {
    store.getState().forgetRemoved();
    leaveTo((element) => element.matches('[type=search]'));
  };
  return (
    <div role="status">
      {removed && (
        <p className="library-removed">
          <span>{t('library.removed', { title: nameOfArticle(removed.kept.article) })}</span>
          <button ref={undo} type="button" className="button" onClick={takeBack}>
            {t('library.undo')}
          </button>
          <button type="button" className="icon-button" aria-label={t('app.dismiss')} onClick={putAway}>
            <X aria-hidden size="1.125rem" />
          </button>
        </p>
      )}
    </div>
  );
}
