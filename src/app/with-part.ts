import type { AppStore } from '../state/create-app-store.ts';

/** Acts with a part of the app that is fetched for it; when that does not come, the reader is told. */
export async function withPart<Part>(
  store: AppStore,
  load: () => Promise<Part>,
  act: (part: Part) => unknown,
): Promise<void> {
  let part: Part;
  try {
    part = await load();
  } catch {
    return store.getState().tell('part-unreachable');
  }
  await act(part);
}
