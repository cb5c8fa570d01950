import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { checkedData } from './tools/build/checked-data.ts';
import { commonFile, fewFiles, notAtHand } from './tools/build/few-files.ts';
import { iconsByFile } from './tools/build/icons-by-file.ts';
import { sealedPage, sentPolicy } from './tools/build/sealed-page.ts';
import { offlineBuild } from './tools/offline/offline-build.ts';
import { prerenderBuild } from './tools/prerender/prerender-build.ts';

export default defineConfig({
  // Relative addresses, so that the built app can be served from any folder.
  base: './',
  plugins: [
    iconsByFile(),
    react(),
    checkedData('public'),
    prerenderBuild(),
    // Last of those that write into the page: its policy names what they wrote.
    sealedPage(),
    sentPolicy(),
    offlineBuild('src/offline/service-worker.ts'),
  ],
  // React has had this itself since its version 18.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim$/u, replacement: 'react' }] },
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false, resolveDependencies: notAtHand },
    // Typefaces are files: a strict policy lets none in from a style sheet.
    // Nor are Leaflet's pictures wanted, which its style sheet names and this map has no use for.
    assetsInlineLimit: (file) => (/\.(?:woff2|png)$/u.test(file) ? false : undefined),
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: commonFile, priority: 1, includeDependenciesRecursively: false },
            { name: fewFiles },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    // A loaded machine may be slow; no test says anything by its time.
    testTimeout: 30_000,
    // Pure code is tested in Node alone; what renders (.test.tsx) gets a page.
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tools/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['src/testing/set-up-page.ts'],
        },
      },
    ],
  },
});
