// Changes the code that reads Arabic in small ways and sees whether a test notices. YAQUT_MUTATE narrows it to some files:
//
//   YAQUT_MUTATE='src/domain/arabic/*.ts' npm run mutation
const files = process.env.YAQUT_MUTATE ?? 'src/domain/{arabic,recognition}/**/*.ts';

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tools/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  // TypeScript's own interface, which this would be read by, is gone; no name of a file leaves it alone.
  tsconfigFile: 'none',
  mutate: [
    files,
    '!**/*.test.ts',
    '!**/testdata/**',
    // Lists of words: to leave one out is another list, not a fault.
    '!**/{nationality-names,type-words,word-classes}.ts',
  ],
  // What is worked out while a module loads is lists of words too, and would start everything anew for each change.
  ignoreStatic: !files.includes('arabic/'),
  ignorePatterns: ['dist', 'docs', 'e2e', 'bench', 'test-results', 'tools/**/.sources'],
  concurrency: 1,
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false },
  htmlReporter: { fileName: 'test-results/mutation.html' },
  jsonReporter: { fileName: 'test-results/mutation.json' },
  tempDirName: 'test-results/mutation-sandbox',
  thresholds: { high: 90, low: 80, break: 80 },
};
