import type { AppStore } from '../state/create-app-store.ts';

/** Acts with a part of the app that is fetched for it and gives what comes of it; null, and the reader is told, where it does not come. */
export async function withPart<Part, T>(
  store: AppStore,
  load: () => Promise<Part>,
  act: (part: Part) => T | Promise<T>,
): Promise<T | null> {
  let part: Part;
  try {
    part = await load();
  } catch {
    store.getState().tell('part-unreachable');
    return null;
  }
  store.getState().dismiss('part-unreachable');
  return act(part);
}
