import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A loaded machine may be slow, and a part that is fetched when wanted take its time; what never comes still fails.
configure({ asyncUtilTimeout: 15_000 });

// Each component test starts on an empty page.
afterEach(cleanup);

// jsdom draws nothing: it has no scrolling, and no typefaces to wait for.
Element.prototype.scrollIntoView = () => undefined;
Object.defineProperty(document, 'fonts', {
  value: Object.assign(new EventTarget(), { load: async () => [] }),
});
