import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another host, which hears everyone who asks it for anything. */
export interface Sentinel {
  readonly address: string;
  /** What it was asked for, paths only. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts a host of its own that answers every request with `body`. */
export async function startSentinel(body: string | Buffer = '', type = 'text/html'): Promise<Sentinel> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
