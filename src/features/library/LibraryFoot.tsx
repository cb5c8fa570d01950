import { Download, MapPinned, Upload } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RestoreOutcome } from '../../domain/library/restore-backup.ts';
import type { LibraryDeeds } from './library-deeds.ts';
import { RemovedLine } from './RemovedLine.tsx';
import { RestoreReportLine } from './RestoreReportLine.tsx';

interface LibraryFootProps {
  readonly deeds: LibraryDeeds;
  /** How many articles are chosen for the map. */
  readonly chosen: number;
  /** The name of the article last copied, empty where none was. */
  readonly copied: string;
  readonly onCompare: () => void;
}

/** What can be done with the chosen articles and with the library as a whole. */
export function LibraryFoot({ deeds, chosen, copied, onCompare }: LibraryFootProps) {
  const { t } = useTranslation();
  const [restored, setRestored] = useState<RestoreOutcome | null>(null);
  const restore = async () => setRestored(await deeds.restore());
  return (
    <div className="library-foot">
      <RemovedLine />
      <div role="status">
        {restored && <RestoreReportLine outcome={restored} />}
        {copied !== '' && <p className="library-report">{t('library.copied', { title: copied })}</p>}
      </div>
      <div className="library-deeds">
        {chosen >= 2 ? (
          <button type="button" className="button library-compare" onClick={onCompare}>
            <MapPinned aria-hidden size="1.125rem" />
            {t('library.compare', { count: chosen })}
          </button>
        ) : (
          <p className="library-hint">{t('library.compareHint')}</p>
        )}
        <div className="library-file-deeds">
          <button type="button" className="button" onClick={deeds.backUp}>
            <Download aria-hidden size="1.125rem" />
            {t('library.backUp')}
          </button>
          <button type="button" className="button" onClick={() => void restore()}>
            <Upload aria-hidden size="1.125rem" />
            {t('library.restore')}
          </button>
        </div>
      </div>
    </div>
  );
}
