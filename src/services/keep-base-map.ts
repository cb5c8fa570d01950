import type { AppStore } from '../state/create-app-store.ts';
import type { Failure } from '../state/failure.ts';
import { unreachablePart } from './unreachable-part.ts';

type BaseMap = typeof import('./load-base-map.ts');

/** Loads the base map at first and its finer outlines when a view from near first asks for them. */
export function keepBaseMap(store: AppStore): void {
  const { outlinesFailed, nearOutlinesFailed } = store.getState();
  store.subscribe(({ nearOutlines }, before) => {
    if (nearOutlines?.status === 'loading' && before.nearOutlines !== nearOutlines)
      void withBaseMap(({ loadNearBaseMap }) => loadNearBaseMap(store), nearOutlinesFailed);
  });
  void withBaseMap(({ loadBaseMap }) => loadBaseMap(store), outlinesFailed);
}

/** Loads the outlines that take the place of the first ones. */
export const refineBaseMap = (store: AppStore): Promise<void> =>
  withBaseMap((baseMap) => baseMap.refineBaseMap(store), store.getState().outlinesFailed);

/** What reads outlines is fetched beside the map. */
async function withBaseMap(
  act: (baseMap: BaseMap) => Promise<void>,
  fail: (failure: Failure) => unknown,
): Promise<void> {
  const baseMap = await import('./load-base-map.ts').catch(() => null);
  if (baseMap) await act(baseMap);
  else fail(unreachablePart('load-base-map').failure);
}
