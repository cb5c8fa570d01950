import type { Outcome } from '../state/failure.ts';

/**
 * Where the app's own data files lie: beside the page, so that it works from any folder of any server. A worker's own
 * address is that of its script, so it is told the page's in its name.
 */
const dataUrl = (file: string) => {
  const page = typeof document === 'undefined' ? self.name : document.baseURI;
  return new URL(file, page);
};

async function fetchFile<T>(file: string, read: (response: Response) => Promise<T>): Promise<Outcome<T>> {
  let response: Response;
  try {
    response = await fetch(dataUrl(file));
  } catch {
    return { ok: false, failure: { kind: 'unreachable', file } };
  }
  // A server that answers every address with the page itself has not got the file.
  const isThePage = response.headers.get('content-type')?.includes('text/html') ?? false;
  if (!response.ok || isThePage) return { ok: false, failure: { kind: 'unreachable', file } };
  try {
    return { ok: true, value: await read(response) };
  } catch {
    return { ok: false, failure: { kind: 'unreadable', file } };
  }
}

/** A text file of the app's own, as UTF-8. */
export const fetchText = (file: string): Promise<Outcome<string>> =>
  fetchFile(file, async (response) =>
    new TextDecoder('utf-8', { fatal: true }).decode(await response.arrayBuffer()),
  );

/** A JSON file of the app's own, not yet checked for its shape. */
export const fetchJson = (file: string): Promise<Outcome<unknown>> =>
  fetchFile(file, (response) => response.json() as Promise<unknown>);

/** A binary file of the app's own. */
export const fetchBytes = (file: string): Promise<Outcome<Uint8Array>> =>
  fetchFile(file, async (response) => new Uint8Array(await response.arrayBuffer()));
