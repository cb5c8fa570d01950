import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';

/** Any host that a reader may choose a map from. */
const CHOSEN_HOSTS = ['https:', 'http://localhost:*', 'http://127.0.0.1:*'];

/**
 * What the built page may do, as a Content-Security-Policy. Scripts and styles are the build's own files and those
 * written into the page, known by their digests. Pictures and requests may go to any secure host, because a reader may
 * choose a source of tiles or an archive of them while this policy is fixed when the page is built; as soon as it starts the page adds a second,
 * narrower one (`services/limit-reach.ts`). Everything else stays with the page's own server. What becomes HTML or a
 * script's address goes through the one policy of `services/trust-own-parts.ts`.
 */
export function contentSecurityPolicy(html: string): string {
  const { document } = new JSDOM(html).window;
  refuseHandlers(document);
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '');
  const attributes = [...document.querySelectorAll('[style]')].map(
    (element) => element.getAttribute('style') ?? '',
  );
  const styles = digests([...texts('style'), ...attributes]);
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...digests(texts('script:not([src], [type$="json"])'))],
    'style-src': ["'self'", ...(attributes.length > 0 ? ["'unsafe-hashes'"] : []), ...styles],
    'img-src': ["'self'", 'data:', 'blob:', ...CHOSEN_HOSTS],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...CHOSEN_HOSTS],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default'],
  })
    .map(([directive, values]) => [directive, ...values].join(' '))
    .join('; ');
}

/** The page with its policy before everything that the policy is about. */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(html)}" />`;
  const sealed = html.replace(/<meta charset="utf-8"[^>]*>/iu, (charset) => `${charset}\n    ${meta}`);
  if (sealed === html) throw new Error('the page names no character set to put its policy after');
  return sealed;
}

/** The policy that a built page carries. */
export function policyIn(html: string): string {
  const meta = new JSDOM(html).window.document.querySelector('meta[http-equiv="Content-Security-Policy"]');
  const policy = meta?.getAttribute('content');
  if (!policy) throw new Error('the built page has no Content-Security-Policy');
  return policy;
}

const digests = (texts: readonly string[]): string[] => [
  ...new Set(texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)),
];

/** An attribute that runs would be dead under the policy: better told when the page is built. */
function refuseHandlers(document: Document): void {
  for (const element of document.querySelectorAll('*')) {
    const handler = element.getAttributeNames().find((name) => name.startsWith('on'));
    if (handler) throw new Error(`the page has a script in an attribute: ${element.localName} ${handler}`);
  }
}
