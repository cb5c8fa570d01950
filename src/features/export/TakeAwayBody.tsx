import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EXCHANGE_FORMATS } from '../../domain/exchange/formats.ts';
import { useAppState } from '../../state/store-context.ts';
import { FormatRow } from './FormatRow.tsx';
import { LinkRow } from './LinkRow.tsx';
import { PrintRow } from './PrintRow.tsx';
import type { TakeAwayActions } from './take-away-actions.ts';

interface TakeAwayBodyProps {
  readonly actions: TakeAwayActions;
  readonly onClose: () => void;
}

/** What stands in the dialog of taking away. */
export function TakeAwayBody({ actions, onClose }: TakeAwayBodyProps) {
  const { t } = useTranslation();
  const leavesOutUnmarked = useAppState(({ corrections, memory }) =>
    [...corrections.corrections, ...memory].some(({ decision }) => decision.kind === 'not-a-place'),
  );
  return (
    <div className="take-away-body">
      <header className="take-away-head">
        <h2 id="take-away-title">{t('takeAway.title')}</h2>
        <button type="button" className="icon-button" aria-label={t('app.dismiss')} onClick={onClose}>
          <X aria-hidden size="1.25rem" />
        </button>
      </header>
      <section aria-labelledby="take-away-read">
        <h3 id="take-away-read">{t('takeAway.toRead')}</h3>
        <ul>
          <FormatRow taken="page" actions={actions} />
          <LinkRow actions={actions} />
          <PrintRow
            print={() => {
              onClose();
              actions.print();
            }}
          />
        </ul>
      </section>
      <section aria-labelledby="take-away-data">
        <h3 id="take-away-data">{t('takeAway.toWorkWith')}</h3>
        {leavesOutUnmarked && <p className="take-away-note">{t('takeAway.unmarkedLeftOut')}</p>}
        <ul>
          {EXCHANGE_FORMATS.map((format) => (
            <FormatRow key={format} taken={format} actions={actions} />
          ))}
        </ul>
      </section>
      <p className="take-away-note">{t('takeAway.note')}</p>
    </div>
  );
}
