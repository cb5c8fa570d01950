import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A loaded machine may be slow; no test says anything by its time.
configure({ asyncUtilTimeout: 15_000 });

// Each component test starts on an empty page.
afterEach(cleanup);

// A part that is fetched when wanted may take its time on a busy machine; what never comes still fails.
configure({ asyncUtilTimeout: 15_000 });

// jsdom draws nothing and has no typefaces to wait for.
Object.defineProperty(document, 'fonts', {
  value: Object.assign(new EventTarget(), { load: async () => [] }),
});
