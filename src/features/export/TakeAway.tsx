import { Share2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EXCHANGE_FORMATS } from '../../domain/exchange/formats.ts';
import { useAppState } from '../../state/store-context.ts';
import { FormatRow } from './FormatRow.tsx';
import { LinkRow } from './LinkRow.tsx';
import { PrintRow } from './PrintRow.tsx';
import './take-away.css';
import type { TakeAwayActions } from './take-away-actions.ts';

/** The article to take along: as a page, as a link, on paper, or as data for other programs. */
export function TakeAway({ actions }: { actions: TakeAwayActions }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState(false);
  const hide = () => setShown(false);
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
        <Share2 aria-hidden size={18} />
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
        {shown && (
          <div className="take-away-body">
            <header className="take-away-head">
              <h2 id="take-away-title">{t('takeAway.title')}</h2>
              <button type="button" className="icon-button" aria-label={t('app.dismiss')} onClick={hide}>
                <X aria-hidden size={20} />
              </button>
            </header>
            <section aria-labelledby="take-away-read">
              <h3 id="take-away-read">{t('takeAway.toRead')}</h3>
              <ul>
                <FormatRow taken="page" actions={actions} />
                <LinkRow actions={actions} />
                <PrintRow
                  print={() => {
                    hide();
                    actions.print();
                  }}
                />
              </ul>
            </section>
            <section aria-labelledby="take-away-data">
              <h3 id="take-away-data">{t('takeAway.toWorkWith')}</h3>
              <ul>
                {EXCHANGE_FORMATS.map((format) => (
                  <FormatRow key={format} taken={format} actions={actions} />
                ))}
              </ul>
            </section>
            <p className="take-away-note">{t('takeAway.note')}</p>
          </div>
        )}
      </dialog>
    </>
  );
}
