// Changes the code that reads Arabic in small ways and sees whether a test notices: npm run mutation.
// YAQUT_MUTATE=src/domain/arabic narrows it to one folder and that folder's own tests.
const folder = process.env.YAQUT_MUTATE ?? 'src/domain/{arabic,recognition}';

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tools/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  // TypeScript's own interface, which this would be read by, is gone; no name of a file leaves it alone.
  tsconfigFile: 'none',
  mutate: [`${folder}/**/*.ts`, '!**/*.test.ts', '!**/testdata/**'],
  ignorePatterns: ['dist', 'docs', 'e2e', 'bench', 'test-results', 'tools/**/.sources'],
  concurrency: 1,
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false },
  htmlReporter: { fileName: 'test-results/mutation.html' },
  jsonReporter: { fileName: 'test-results/mutation.json' },
  tempDirName: 'test-results/mutation-sandbox',
  thresholds: { high: 90, low: 80, break: 80 },
};
