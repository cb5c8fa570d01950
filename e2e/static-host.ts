import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILT = fileURLToPath(new URL('../dist', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A plain server of files: the built app under a path, and pages given by their own paths; nothing else is there. */
export async function serveStatic(
  base: string,
  pages: Readonly<Record<string, string>> = {},
): Promise<{ origin: string; missed: string[]; close(): Promise<void> }> {
  const missed: string[] = [];
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages[pathname];
    const name = pathname === base ? 'index.html' : pathname.slice(base.length);
    try {
      const body = page ?? (pathname.startsWith(base) ? readFileSync(join(BUILT, name)) : null);
      if (body === null) throw new Error('not under the base');
      const type = page === undefined ? TYPES[extname(name)] : 'text/html';
      response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' }).end(body);
    } catch {
      missed.push(pathname);
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    missed,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
