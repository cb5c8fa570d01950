import { onDemand } from '../state/on-demand.ts';
import { useAppState } from '../state/store-context.ts';

const OfferedArticle = onDemand(() => import('./OfferedArticle.tsx').then((module) => module.OfferedArticle));

/** Asks about an article that came in a link. */
export function SharedSlot() {
  return useAppState((state) => state.offered !== null) && <OfferedArticle />;
}
