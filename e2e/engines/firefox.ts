import { readFileSync, realpathSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'undici';
import { type Availability, asExpression, clickActions, type Engine, typeActions } from './engine.ts';
import { commandPath, end, startUntil } from './processes.ts';

const WINDOW = { width: 1440, height: 900 };

/** The system's Firefox, over WebDriver BiDi, which it speaks without a program in between. */
export function systemFirefox(): Availability {
  const program = commandPath('firefox-esr', 'firefox');
  if (!program) return { missing: 'there is no firefox-esr and no firefox' };
  if (isSnap(program)) return { missing: `${program} is a snap, which sees no profile outside its own room` };
  return { start: () => startFirefox(program) };
}

/** Ubuntu's own is a script of a few lines that hands over to a snap. */
function isSnap(program: string): boolean {
  const path = realpathSync(program);
  if (path.includes('/snap')) return true;
  return statSync(path).size < 10_000 && readFileSync(path, 'utf8').includes('/snap/');
}

async function startFirefox(program: string): Promise<Engine> {
  const profile = await mkdtemp(join(tmpdir(), 'yaqut-firefox-'));
  const { child, caught } = await startUntil(
    program,
    ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile],
    /WebDriver BiDi listening on (ws:\S+)/u,
  );
  const { send, hangUp } = await connect(`${caught}/session`);
  await send('session.new', { capabilities: {} });
  const { contexts } = await send('browsingContext.getTree', {});
  const { context } = contexts[0];
  await send('browsingContext.setViewport', { context, viewport: WINDOW });
  return {
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'interactive' });
    },
    evaluate: async (run, ...args) => {
      const expression = asExpression(run, args);
      const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
    },
    click: async (point) => {
      await send('input.performActions', { context, actions: clickActions(point) });
    },
    type: async (text) => {
      await send('input.performActions', { context, actions: typeActions(text) });
    },
    picture: async () =>
      Buffer.from((await send('browsingContext.captureScreenshot', { context })).data, 'base64'),
    close: async () => {
      hangUp();
      await end(child);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A line to the browser: each command has a number that its answer bears too. */
async function connect(address: string) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  let last = 0;
  // biome-ignore lint/suspicious/noExplicitAny: each command of the protocol answers in another shape.
  const waiting = new Map<number, { resolve: (result: any) => void; reject: (error: Error) => void }>();
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, error, message } = JSON.parse(data);
    const caller = waiting.get(id);
    waiting.delete(id);
    if (type === 'error') caller?.reject(new Error(`${error}: ${message}`));
    else caller?.resolve(result);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser hung up'));
  });
  return {
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    send: (method: string, params: object): Promise<any> =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    hangUp: () => socket.close(),
  };
}
