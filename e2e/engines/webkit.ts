import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { anyFreePort } from '../../tools/run/ports.mjs';
import { type Availability, asExpression, clickActions, type Engine, typeActions } from './engine.ts';
import { commandPath, end, startUntil } from './processes.ts';

/** What WebKitGTK's driver starts shows itself on a screen; a drawn one serves where there is none. */
const SCREEN = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];

/** The system's WebKitGTK, over the W3C's WebDriver. */
export function systemWebKit(): Availability {
  const program = commandPath('WebKitWebDriver');
  if (!program) return { missing: 'there is no WebKitWebDriver (Debian: webkit2gtk-driver)' };
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const xvfb = commandPath('Xvfb');
  if (hasScreen) return { start: () => startWebKit(program) };
  if (!xvfb) return { missing: 'there is WebKitWebDriver, but neither a screen nor Xvfb (Debian: xvfb)' };
  return { start: () => startOnDrawnScreen(program, xvfb) };
}

async function startOnDrawnScreen(program: string, xvfb: string): Promise<Engine> {
  const screen = await startUntil(xvfb, SCREEN, /^(\d+)\n/mu);
  const engine = await startWebKit(program, { DISPLAY: `:${screen.caught}` });
  return {
    ...engine,
    close: async () => {
      await engine.close();
      await end(screen.child);
    },
  };
}

async function startWebKit(program: string, env: NodeJS.ProcessEnv = {}): Promise<Engine> {
  const port = await anyFreePort();
  const { child, call } = await startDriver(program, port, env);
  const { sessionId } = await call('POST', '/session', {
    capabilities: { alwaysMatch: { pageLoadStrategy: 'eager' } },
  });
  const session = (method: string, path: string, body?: object, patience?: number) =>
    call(method, `/session/${sessionId}${path}`, body, patience);
  await session('POST', '/window/rect', { width: 1440, height: 1000 });
  const perform = async (actions: object) => {
    await session('POST', '/actions', { actions });
  };
  return {
    open: async (url) => {
      await session('POST', '/url', { url });
      await untilAnswered(() => session('POST', '/execute/sync', { script: 'return 1', args: [] }, 3000));
    },
    evaluate: async (run, ...args) => {
      const script = `const done = arguments[0]; ${asExpression(run, args)}.then((value) => done({ value }), (error) => done({ error: String(error) }))`;
      const { value, error } = await session('POST', '/execute/async', { script, args: [] });
      if (error) throw new Error(error);
      return value === undefined ? undefined : JSON.parse(value);
    },
    click: (point) => perform(clickActions(point)),
    type: (text) => perform(typeActions(text)),
    picture: async () => Buffer.from(await session('GET', '/screenshot'), 'base64'),
    close: async () => {
      await session('DELETE', '');
      await end(child);
    },
  };
}

/** Right after a new document the driver now and then loses a command, and with it the answer; the next one it hears. */
async function untilAnswered(ask: () => Promise<unknown>): Promise<void> {
  for (let patience = 10; ; patience -= 1) {
    try {
      await ask();
      return;
    } catch (error) {
      if (patience === 0) throw error;
    }
  }
}

/** Starts the driver, which says nothing, and waits until it answers. */
async function startDriver(program: string, port: number, env: NodeJS.ProcessEnv) {
  const child = spawn(program, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, ...env } });
  // biome-ignore lint/suspicious/noExplicitAny: each command of the protocol answers in another shape.
  const call = async (method: string, path: string, body?: object, patience = 60_000): Promise<any> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(patience),
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  for (let patience = 100; ; patience -= 1) {
    try {
      await call('GET', '/status');
      return { child, call };
    } catch (error) {
      if (patience === 0) throw error;
      await setTimeout(100);
    }
  }
}
