import { useTranslation } from 'react-i18next';
import type { ArchiveFault } from '../../state/map-view-slice.ts';
import { useAppState } from '../../state/store-context.ts';

const FAULTS = {
  unreachable: 'archive.unreachable',
  'not-found': 'archive.notFound',
  refused: 'archive.refused',
  'no-parts': 'archive.noParts',
  'not-pmtiles': 'archive.notPmtiles',
  'other-version': 'archive.otherVersion',
  'unknown-tiles': 'archive.unknownTiles',
  damaged: 'archive.damaged',
} as const satisfies Record<ArchiveFault, string>;

/** One sentence on why the chosen archive of tiles is not shown; null where it is, or none is chosen. */
export function useArchiveFault(): string | null {
  const { t } = useTranslation();
  const fault = useAppState(({ preferences, archive }) =>
    preferences.baseMap === 'archive' && archive.status === 'failed' ? archive.fault : null,
  );
  return fault && t(FAULTS[fault]);
}
