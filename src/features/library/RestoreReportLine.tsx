import { useTranslation } from 'react-i18next';
import type { RestoreOutcome } from '../../domain/library/restore-backup.ts';

const PROBLEMS = {
  broken: 'library.backupBroken',
  foreign: 'library.backupForeign',
  newer: 'library.backupNewer',
} as const;

const COUNTED = {
  added: 'library.restoredAdded',
  same: 'library.restoredSame',
  doubled: 'library.restoredDoubled',
  remembered: 'library.restoredRemembered',
  otherwise: 'library.restoredOtherwise',
  unreadable: 'library.restoredUnreadable',
} as const;
const KINDS = Object.keys(COUNTED) as (keyof typeof COUNTED)[];

/** Says what restoring a backup did, or why it could not be done. */
export function RestoreReportLine({ outcome }: { outcome: RestoreOutcome }) {
  const { t } = useTranslation();
  if (!outcome.ok) return <p className="library-report">{t(PROBLEMS[outcome.problem])}</p>;
  const told = KINDS.filter((kind) => outcome.report[kind] > 0);
  return (
    <p className="library-report">
      {told.length === 0
        ? t('library.restoredNothing')
        : told.map((kind) => t(COUNTED[kind], { count: outcome.report[kind] })).join(' ')}
    </p>
  );
}
