// npm test: installs what is missing, then runs every check in turn and stops at the first that fails.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { npm } from './command.mjs';
import { ensureBrowser } from './find-browser.mjs';
import { ensureInstalled } from './install.mjs';

const UNIT_REPORT = 'test-results/unit.json';
const E2E_REPORT = 'test-results/e2e.json';

/** @type {{ name: string, script: string, args?: string[], browser?: boolean }[]} */
const STEPS = [
  { name: 'format and lint', script: 'lint' },
  { name: 'dead code', script: 'knip' },
  { name: 'types', script: 'typecheck' },
  {
    name: 'unit tests',
    script: 'unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
  },
  { name: 'build', script: 'build' },
  { name: 'end-to-end tests', script: 'e2e', browser: true },
];

await ensureInstalled();
rmSync('test-results', { recursive: true, force: true });
const failure = await firstFailure();
const { passed, failed } = total(unitCounts(), e2eCounts());
if (failure) console.error(`\nStopped: ${failure}`);
else if (failed > 0 || passed === 0)
  console.error('\nThe steps ended well, but the tests they counted did not.');
else console.log('\nEverything passed.');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failure || failed > 0 || passed === 0 ? 1 : 0;

/** @returns {Promise<string | undefined>} which step failed, if one did */
async function firstFailure() {
  for (const { name, script, args = [], browser } of STEPS) {
    console.log(`\n== ${name} (npm run ${script})`);
    let env = {};
    if (browser) {
      try {
        env = { YAQUT_BROWSER: await ensureBrowser() };
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    }
    const code = await npm(['run', '--silent', script, '--', ...args], env);
    if (code !== 0) return `the step "${name}" failed; npm run ${script} repeats it alone.`;
  }
  return undefined;
}

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @param {Counts[]} counts
 * @returns {Counts}
 */
function total(...counts) {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** A test file that cannot even be loaded counts as one failure. @returns {Counts} */
function unitCounts() {
  const report = readReport(UNIT_REPORT);
  if (!report) return { passed: 0, failed: 0 };
  const unloaded = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/** An error outside the tests, such as a server that does not start, counts as one failure. @returns {Counts} */
function e2eCounts() {
  const report = readReport(E2E_REPORT);
  if (!report) return { passed: 0, failed: 0 };
  const { expected, unexpected, flaky } = report.stats;
  if (flaky > 0) console.log(`${flaky} of the end-to-end tests passed at the second try: see "flaky" above.`);
  return { passed: expected + flaky, failed: unexpected + report.errors.length };
}

/** @param {string} path */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
