import { ShareDialog } from '../features/export/ShareDialog.tsx';
import { useAppStore } from '../state/store-context.ts';
import { leaveOffer, openShared } from './receive-shared.ts';

/** The question about an article that came in a link, with what its answers do. */
export function OfferedArticle() {
  const store = useAppStore();
  return <ShareDialog open={(shared) => void openShared(store, shared)} leave={() => leaveOffer(store)} />;
}
