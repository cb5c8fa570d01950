import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { OpenStatus } from '../features/open/OpenStatus.tsx';
import type { Notice } from '../state/notices-slice.ts';
import { fetchedAhead } from '../state/on-demand.ts';
import { useAppState, useAppStore } from '../state/store-context.ts';
import { BackupSlot } from './BackupSlot.tsx';
import { saveBackup } from './library-files.ts';

const StorageTroubleLine = fetchedAhead(() =>
  import('../features/library/StorageTroubleLine.tsx').then((module) => module.StorageTroubleLine),
);
const UpdateOffer = fetchedAhead(() => import('./UpdateOffer.tsx').then((module) => module.UpdateOffer));

const TEXTS = {
  'storage-refused': 'failure.storageRefused',
  'locale-unreachable': 'failure.localeUnreachable',
  'names-unreachable': 'failure.namesUnreachable',
  'part-unreachable': 'failure.partUnreachable',
  'unknown-place': 'failure.unknownPlace',
  'about-unreachable': 'aboutPage.unreachable',
  'rules-alone': 'failure.rulesAlone',
  'no-arabic': 'open.noArabic',
  'other-language': 'open.otherLanguage',
  'nothing-sent': 'open.nothingSent',
  'voice-failed': 'aloud.failed',
} as const satisfies Record<Notice, string>;

/** What the reader should know that belongs to no single view; each can be put away. */
export function Notices() {
  const { t } = useTranslation();
  const store = useAppStore();
  const update = useAppState((state) => state.update);
  const notices = useAppState((state) => state.notices);
  const troubled = useAppState((state) => state.storageTrouble !== null);
  return (
    <div className="notices">
      <OpenStatus
        cancel={() => void import('../services/open-texts.ts').then((opener) => opener.cancelOpening())}
      />
      <BackupSlot />
      {troubled && <StorageTroubleLine onSave={() => saveBackup(store, t)} />}
      <div role="status">
        {update !== 'none' && <UpdateOffer />}
        {notices.map((notice) => (
          <p key={notice} className="notice">
            <span>{t(TEXTS[notice])}</span>
            <button
              type="button"
              className="icon-button"
              aria-label={t('app.dismiss')}
              onClick={() => store.getState().dismiss(notice)}
            >
              <X aria-hidden size="1.125rem" />
            </button>
          </p>
        ))}
      </div>
    </div>
  );
}
