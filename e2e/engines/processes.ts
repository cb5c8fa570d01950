import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of the first of these commands that the system has. */
export function commandPath(...commands: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(existsSync);
}

/** Starts a program that tells on its output that it is ready; gives it with what the pattern caught. */
export async function startUntil(
  program: string,
  args: readonly string[],
  ready: RegExp,
  env: NodeJS.ProcessEnv = {},
): Promise<{ child: ChildProcess; caught: string }> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let said = '';
  const caught = await new Promise<string>((resolve, reject) => {
    const fail = (what: string) => reject(new Error(`${program} ${what} and said: ${said}`));
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      fail('was not ready after a minute');
    }, 60_000);
    const listen = (piece: Buffer) => {
      said += piece;
      const match = ready.exec(said);
      if (!match) return;
      clearTimeout(late);
      resolve(match[1] ?? '');
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(late);
      fail(`ended with ${code}`);
    });
  });
  return { child, caught };
}

/** Ends a program and waits until it has. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  const late = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(late);
}
