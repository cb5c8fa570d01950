import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RestoreOutcome } from '../../domain/library/restore-backup.ts';
import type { OfferedBackup } from '../../state/open-slice.ts';
import { RestoreReportLine } from './RestoreReportLine.tsx';

interface BackupOfferProps {
  readonly backup: OfferedBackup;
  /** Takes in what the backup has more; null where that could not be tried. */
  readonly restore: () => Promise<RestoreOutcome | null>;
  readonly onEnd: () => void;
}

/** Asks whether a backup that was opened like a text is to be restored, and then says what that did. */
export function BackupOffer({ backup: { name }, restore, onEnd }: BackupOfferProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<RestoreOutcome | null>(null);
  return (
    <div className="notice backup-offer" role="status">
      {outcome ? (
        <RestoreReportLine outcome={outcome} />
      ) : (
        <p>{t('library.backupOffered', { name: name ?? t('open.sentText') })}</p>
      )}
      {!outcome && (
        <button
          type="button"
          className="button"
          onClick={() => void restore().then((done) => (done ? setOutcome(done) : onEnd()))}
        >
          {t('library.restoreIt')}
        </button>
      )}
      <button type="button" className="icon-button" aria-label={t('app.dismiss')} onClick={onEnd}>
        <X aria-hidden size="1.125rem" />
      </button>
    </div>
  );
}
