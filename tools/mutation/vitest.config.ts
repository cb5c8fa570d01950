import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that read the built gazetteer come last: most changes are noticed before it has been read. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) =>
      Number(readFileSync(moduleId, 'utf8').includes('public/gazetteer'));
    return [...files].sort((a, b) => isSlow(a) - isSlow(b));
  }
}

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
    isolate: false,
    sequence: { sequencer: QuickFirst },
  },
});
