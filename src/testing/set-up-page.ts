import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Each component test starts on an empty page.
afterEach(cleanup);

// jsdom draws nothing and has no typefaces to wait for.
Object.defineProperty(document, 'fonts', {
  value: Object.assign(new EventTarget(), { load: async () => [] }),
});
