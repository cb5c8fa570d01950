import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { Bookmarklet } from './Bookmarklet.tsx';
import { FileChoice } from './FileChoice.tsx';
import type { OpenActions } from './open-actions.ts';
import './open.css';
import { OwnTexts } from './OwnTexts.tsx';
import { PasteForm } from './PasteForm.tsx';

interface OpenDialogProps {
  readonly actions: OpenActions;
  /** The list of the built-in articles, which the app knows. */
  readonly builtIn: ReactNode;
}

/**
 * Every way to bring a text along: choose or drop a file, paste, a built-in article, or send a page from elsewhere. It
 * is always in the page, closed, since the page's one file field stands in it.
 */
export function OpenDialog({ actions, builtIn }: OpenDialogProps) {
  const { t } = useTranslation();
  const store = useAppStore();
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = useAppState((state) => state.openDialogShown);
  const hide = () => store.getState().hideOpenDialog();

  useEffect(() => {
    if (shown && !dialog.current?.open) dialog.current?.showModal();
    if (!shown && dialog.current?.open) dialog.current.close();
  }, [shown]);

  return (
    <dialog
      ref={dialog}
      className="open-dialog"
      aria-labelledby="open-title"
      onClose={hide}
      onPointerDown={(event) => {
        // Only the ground behind the dialog is the dialog element itself.
        if (event.target === dialog.current) hide();
      }}
    >
      <div className="open-dialog-body">
        <header className="open-dialog-head">
          <h2 id="open-title">{t('open.title')}</h2>
          <button type="button" className="icon-button" aria-label={t('app.dismiss')} onClick={hide}>
            <X aria-hidden size="1.25rem" />
          </button>
        </header>
        <FileChoice actions={actions} />
        <PasteForm actions={actions} />
        <OwnTexts />
        <section aria-labelledby="open-built-in">
          <h3 id="open-built-in">{t('open.builtIn')}</h3>
          {shown && builtIn}
        </section>
        <Bookmarklet />
      </div>
    </dialog>
  );
}
