import config from './playwright.config.ts';

// `npm run e2e:memory`: the test of memory alone, and long.
process.env.YAQUT_MEMORY = 'long';

export default { ...config, testMatch: 'memory.spec.ts', timeout: 30 * 60_000 };
