import { Share2 } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onDemand } from '../../state/on-demand.ts';
import { useAppState } from '../../state/store-context.ts';
import './take-away.css';
import type { TakeAwayActions } from './take-away-actions.ts';

const TakeAwayBody = onDemand(() => import('./TakeAwayBody.tsx').then((module) => module.TakeAwayBody));

/** The article to take along: as a page, as a link, on paper, or as data for other programs. */
export function TakeAway({ actions }: { actions: TakeAwayActions }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState(false);
  const hide = useCallback(() => setShown(false), []);
  const ready = useAppState(
    ({ article, mentions }) => article.status === 'ready' && mentions.status === 'ready',
  );

  useEffect(() => {
    if (shown && !dialog.current?.open) dialog.current?.showModal();
    if (!shown && dialog.current?.open) dialog.current.close();
  }, [shown]);

  return (
    <>
      <button
        type="button"
        className="header-button"
        aria-haspopup="dialog"
        disabled={!ready}
        onClick={() => setShown(true)}
      >
        <Share2 aria-hidden size="1.125rem" />
        <span>{t('takeAway.open')}</span>
      </button>
      <dialog
        ref={dialog}
        className="take-away"
        aria-labelledby="take-away-title"
        onClose={hide}
        onPointerDown={(event) => {
          // Only the ground behind the dialog is the dialog element itself.
          if (event.target === dialog.current) hide();
        }}
      >
        {shown && <TakeAwayBody actions={actions} onClose={hide} />}
      </dialog>
    </>
  );
}
