import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** The folder of what is changed: its own tests must notice it. */
const folder =
  ['src/domain/arabic', 'src/domain/recognition/tagger'].find((path) =>
    process.env.YAQUT_MUTATE?.includes(path),
  ) ?? 'src/domain/recognition';

/** Tests that read the built gazetteer would take seconds anew for every change; quick ones must notice it. */
const slowTests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => `${folder}/${name}`)
  .filter((path) => path.endsWith('.test.ts') && readFileSync(path, 'utf8').includes('shippedGazetteer'));

// The pure code by its own tests, without what builds the app, and without the tests that feed it random or very long texts
// or whole files: these would be run anew for every change.
export default defineConfig({
  test: {
    environment: 'node',
    include: [`${folder}/**/*.test.ts`],
    exclude: [
      '**/robustness.test.ts',
      '**/recognise-in-steps.test.ts',
      '**/shipped-model.test.ts',
      ...slowTests,
    ],
    testTimeout: 30_000,
    isolate: false,
  },
});
