import { defineConfig } from 'vitest/config';

// The pure code by its own tests, without what builds the app, and without the tests that feed it random or very long texts:
// these would be run anew for every change.
export default defineConfig({
  test: {
    environment: 'node',
    include: [
      process.env.YAQUT_MUTATE?.includes('arabic')
        ? 'src/domain/arabic/**/*.test.ts'
        : 'src/domain/recognition/**/*.test.ts',
    ],
    exclude: ['**/robustness.test.ts', '**/recognise-in-steps.test.ts'],
    testTimeout: 30_000,
  },
});
