import { onDemand } from '../state/on-demand.ts';
import { useAppState, useAppStore } from '../state/store-context.ts';
import { restoreBackup } from './library-files.ts';

const BackupOffer = onDemand(() =>
  import('../features/library/BackupOffer.tsx').then((module) => module.BackupOffer),
);

/** Asks about a backup of a library that was given like a text. */
export function BackupSlot() {
  const store = useAppStore();
  const backup = useAppState((state) => state.offeredBackup);
  return (
    backup && (
      <BackupOffer
        key={backup.text}
        backup={backup}
        restore={() => restoreBackup(store, backup.text)}
        onEnd={() => store.getState().offerBackup(null)}
      />
    )
  );
}
