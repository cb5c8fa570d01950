import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** What the server gives for a file instead of the file. */
interface Fault {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string | Uint8Array;
  /** The answer waits for this. */
  readonly after?: Promise<unknown>;
  /** The connection breaks in the middle of the answer. */
  readonly breaks?: true;
  /** How the answers after the next one are. */
  readonly afterwards?: Fault;
}

export interface PublicServer {
  readonly url: string;
  /** The files asked for, in order. */
  readonly asked: string[];
  /** Answers for a file in this way from now on. */
  spoil(file: string, fault: Fault): void;
  /** Serves every file again as it is. */
  mend(): void;
  stop(): Promise<void>;
}

const PUBLIC = join(import.meta.dirname, '../../public');
const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.bin': 'application/octet-stream',
};

/** A real server on this machine that gives the app's own data files, faults as ordered. */
export async function servePublic(): Promise<PublicServer> {
  const faults = new Map<string, Fault>();
  const asked: string[] = [];

  async function answer(file: string, response: ServerResponse) {
    const fault = faults.get(file) ?? {};
    if (fault.afterwards) faults.set(file, fault.afterwards);
    await fault.after;
    const type = fault.type ?? TYPES[extname(file)] ?? 'application/octet-stream';
    const body = fault.body ?? (await readFile(join(PUBLIC, file)).catch(() => null));
    if (fault.breaks) {
      response.writeHead(200, { 'content-type': type, 'content-length': 1_000_000 });
      response.write('[', () => response.destroy());
      return;
    }
    response.writeHead(fault.status ?? (body === null ? 404 : 200), { 'content-type': type });
    response.end(body ?? 'not found');
  }

  const server = createServer((request, response) => {
    const file = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
    asked.push(file);
    void answer(file, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    spoil: (file, fault) => faults.set(file, fault),
    mend: () => {
      faults.clear();
      asked.length = 0;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
