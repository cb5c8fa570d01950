import { useTranslation } from 'react-i18next';
import type { StorageTrouble } from '../../state/library-slice.ts';
import { useAppState } from '../../state/store-context.ts';
import { Problem } from '../../ui/Problem.tsx';

const TEXTS = {
  refused: 'library.storageRefused',
  full: 'library.storageFull',
  damaged: 'library.storageDamaged',
  newer: 'library.storageNewer',
  held: 'library.storageHeld',
} as const satisfies Record<StorageTrouble, string>;

interface StorageTroubleLineProps {
  /** Also as long as there is nothing yet that could be lost. */
  readonly always?: boolean;
  readonly onSave: () => void;
}

/** Says why the device does not keep what the reader makes, and offers a file instead. */
export function StorageTroubleLine({ always = false, onSave }: StorageTroubleLineProps) {
  const { t } = useTranslation();
  const trouble = useAppState((state) => state.storageTrouble);
  const unsaved = useAppState((state) => state.unsaved);
  const hidesWhatIsKept = trouble === 'newer' || trouble === 'held' || trouble === 'damaged';
  if (trouble === null || !(always || unsaved || hidesWhatIsKept)) return null;
  return <Problem remedy={{ label: t('library.saveToFile'), act: onSave }}>{t(TEXTS[trouble])}</Problem>;
}
