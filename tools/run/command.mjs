import { spawn } from 'node:child_process';

/**
 * Runs a command with its output shown; the answer is its exit code (1 when it could not be started).
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the present environment
 * @returns {Promise<number>}
 */
function run(command, args, env = {}) {
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32' && command === 'npm',
  });
  return exitCode(child);
}

/**
 * Runs npm: the one that started this process if there is one, so that both are the same version.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function npm(args, env) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? run(process.execPath, [cli, ...args], env) : run('npm', args, env);
}

/**
 * Runs a command that may hang without a network: it is ended, with all it started, when it has been silent for
 * `silence` seconds or has run for `longest`. The answer is its exit code, 1 when it was ended.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, silence: number, longest: number }} limits
 * @returns {Promise<number>}
 */
export async function runBounded(command, args, { env = {}, silence, longest }) {
  const grouped = process.platform !== 'win32';
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    detached: grouped,
  });
  const end = () => {
    try {
      if (grouped && child.pid) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  const interrupted = () => {
    end();
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  const longestTimer = setTimeout(end, longest * 1000);
  let silenceTimer = setTimeout(end, silence * 1000);
  for (const output of [child.stdout, child.stderr]) {
    output.on('data', (chunk) => {
      clearTimeout(silenceTimer);
      silenceTimer = setTimeout(end, silence * 1000);
      process.stdout.write(chunk);
    });
  }
  const code = await exitCode(child);
  clearTimeout(longestTimer);
  clearTimeout(silenceTimer);
  process.off('SIGINT', interrupted);
  process.off('SIGTERM', interrupted);
  return code;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function exitCode(child) {
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
