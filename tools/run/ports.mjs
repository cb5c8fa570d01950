import { createServer } from 'node:net';

const FIRST_PORT = 4173;
const LAST_PORT = 65535;

/**
 * The port that `PORT` asks for, or a sentence that says why it cannot be had; without `PORT`, 4173 or the next free one.
 * @param {string | undefined} asked
 * @param {number} [first]
 * @returns {Promise<{ port: number } | { problem: string }>}
 */
export async function choosePort(asked, first = FIRST_PORT) {
  if (asked) return askedPort(asked);
  for (let port = first; port <= LAST_PORT; port += 1) {
    if ((await portState(port)) === 'free') return { port };
  }
  return { problem: `No port from ${first} to ${LAST_PORT} is free.` };
}

/**
 * @param {string} asked
 * @returns {Promise<{ port: number } | { problem: string }>}
 */
async function askedPort(asked) {
  const port = Number(asked);
  if (!/^\d+$/.test(asked) || port < 1 || port > LAST_PORT) {
    return { problem: `PORT is "${asked}", but must be a whole number from 1 to ${LAST_PORT}.` };
  }
  switch (await portState(port)) {
    case 'free':
      return { port };
    case 'taken':
      return { problem: `PORT is ${port}, but something else is already using that port.` };
    case 'forbidden':
      return { problem: `PORT is ${port}, but this user may not open that port.` };
  }
}

/** A port that nothing uses at the moment. */
export async function anyFreePort() {
  return /** @type {Promise<number>} */ (
    new Promise((resolve, reject) => {
      const server = createServer().once('error', reject);
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
      });
    })
  );
}

/**
 * Tried on every address that "localhost" may mean, since a browser may take any of them.
 * @param {number} port
 * @returns {Promise<'free' | 'taken' | 'forbidden'>}
 */
async function portState(port) {
  for (const host of ['127.0.0.1', '::1', '0.0.0.0', '::']) {
    const error = await listenError(port, host);
    if (error === 'EADDRINUSE') return 'taken';
    if (error === 'EACCES') return 'forbidden';
  }
  return 'free';
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} the code of the error, if there was one
 */
function listenError(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
