import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchedAhead } from '../../state/on-demand.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { FileChoice } from './FileChoice.tsx';
import type { OpenActions } from './open-actions.ts';
import './open.css';
import { openParts } from './parts-ahead.ts';

const OtherWays = fetchedAhead(() => openParts().then((parts) => parts.OtherWays));

export interface OpenDialogProps {
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
  // Once opened it stays: what was typed into it is there the next time.
  const [wasShown, setWasShown] = useState(shown);
  if (shown && !wasShown) setWasShown(true);
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
        {wasShown && <OtherWays actions={actions} builtIn={shown && builtIn} />}
      </div>
    </dialog>
  );
}
