import { expect, it } from 'vitest';
import { runBounded } from './command.mjs';

const node = (script: string, limits: { silence: number; longest: number }) =>
  runBounded(process.execPath, ['-e', script], limits);

it('answers with the exit code', async () => {
  expect(await node('process.exit(3)', { silence: 10, longest: 10 })).toBe(3);
});

it('answers 1 when there is no such command', async () => {
  expect(await runBounded('no-such-command', [], { silence: 10, longest: 10 })).toBe(1);
});

it('ends what is silent, with all it started', async () => {
  const hanging =
    "require('child_process').spawn('sleep', ['60'], { stdio: 'inherit' }); setTimeout(() => {}, 60000)";
  const start = Date.now();
  expect(await node(hanging, { silence: 0.5, longest: 30 })).toBe(1);
  expect(Date.now() - start).toBeLessThan(5000);
});

it('ends what talks on without end', async () => {
  const talking = 'setInterval(() => process.stdout.write(" "), 50)';
  expect(await node(talking, { silence: 30, longest: 0.5 })).toBe(1);
});
