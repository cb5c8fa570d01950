import { defineConfig } from 'vitest/config';

const folder = process.env.YAQUT_MUTATE ?? 'src/domain/{arabic,recognition}';

// The pure code by its own tests, without what builds the app.
export default defineConfig({
  test: { environment: 'node', include: [`${folder}/**/*.test.ts`], testTimeout: 30_000 },
});
