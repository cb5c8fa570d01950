import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { policyIn, withPolicy } from './content-security-policy.ts';

/**
 * What a server says with every file beside the policy of the page. Any page may show this one in a frame. The page
 * that opened this one stays known to it, because the bookmark of the dialog "Open" hands over a text so.
 */
const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'unsafe-none',
  'Permissions-Policy': [
    'accelerometer',
    'bluetooth',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'hid',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'serial',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

/**
 * Writes the Content-Security-Policy into the built page; to stand last among the plugins that write into it, since the
 * policy names what they wrote.
 */
export function sealedPage(): Plugin {
  return {
    name: 'yaqut-sealed-page',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: withPolicy },
  };
}

/** Lets the preview server send the built page's policy too, with the usual headers. */
export function sentPolicy(): Plugin {
  return {
    name: 'yaqut-sent-policy',
    configurePreviewServer({ config, middlewares }) {
      const page = readFileSync(join(resolve(config.root, config.build.outDir), 'index.html'), 'utf8');
      const policy = `${policyIn(page)}; frame-ancestors *`;
      middlewares.use((_request, response, next) => {
        for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
        response.setHeader('Content-Security-Policy', policy);
        next();
      });
    },
  };
}
