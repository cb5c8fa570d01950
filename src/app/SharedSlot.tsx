import { onDemand } from '../state/on-demand.ts';
import { useAppState, useAppStore } from '../state/store-context.ts';
import { leaveOffer, openShared } from './receive-shared.ts';

const ShareDialog = onDemand(() =>
  import('../features/export/ShareDialog.tsx').then((module) => module.ShareDialog),
);

/** Asks about an article that came in a link. */
export function SharedSlot() {
  const store = useAppStore();
  const offered = useAppState((state) => state.offered !== null);
  return (
    offered && (
      <ShareDialog open={(shared) => void openShared(store, shared)} leave={() => leaveOffer(store)} />
    )
  );
}
