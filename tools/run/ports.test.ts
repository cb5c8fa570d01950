import { createServer, type Server } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { anyFreePort, choosePort } from './ports.mjs';

const servers: Server[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

async function takePort(host: string): Promise<number> {
  const port = await anyFreePort();
  const server = createServer();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(port, host, () => resolve()));
  return port;
}

it('takes the port that is asked for', async () => {
  const port = await anyFreePort();
  expect(await choosePort(String(port))).toEqual({ port });
});

it.each(['abc', '0', '-1', '80.5', '65536', '1e3', ' '])('says that %j is no port', async (asked) => {
  expect(await choosePort(asked)).toEqual({
    problem: `PORT is "${asked}", but must be a whole number from 1 to 65535.`,
  });
});

it.each(['127.0.0.1', '0.0.0.0'])('says that a port is taken on %s', async (host) => {
  const port = await takePort(host);
  expect(await choosePort(String(port))).toEqual({
    problem: `PORT is ${port}, but something else is already using that port.`,
  });
});

it('takes the next free port when the first is taken and none is asked for', async () => {
  const first = await takePort('127.0.0.1');
  const choice = await choosePort(undefined, first);
  expect(choice).toEqual({ port: expect.any(Number) });
  expect('port' in choice && choice.port).toBeGreaterThan(first);
});
