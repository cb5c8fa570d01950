import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, policyIn, withPolicy } from './content-security-policy.ts';

const page = (head: string, body = '') =>
  `<!doctype html>\n<html>\n<head>\n<meta charset="utf-8" />\n${head}</head><body>${body}</body></html>`;
const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directive = (policy: string, name: string) =>
  policy
    .split('; ')
    .find((each) => each.startsWith(`${name} `))
    ?.slice(name.length + 1);

describe('the policy of a built page', () => {
  it('allows nothing inline where the page has nothing inline', () => {
    const policy = contentSecurityPolicy(page('<script type="module" src="./a.js"></script>'));
    expect(directive(policy, 'script-src')).toBe("'self'");
    expect(directive(policy, 'style-src')).toBe("'self'");
    expect(policy).not.toContain('unsafe');
    expect(directive(policy, 'default-src')).toBe("'none'");
  });

  it('names scripts and styles written into the page by their digests, letter for letter', () => {
    const script = "document.documentElement.dataset.theme = 'dark' && '<p>';\n";
    const style = '.a > .b { color: red }';
    const data = '<script type="application/json">{"a":1}</script>';
    const policy = contentSecurityPolicy(
      page(`<script>${script}</script>${data}`, `<style>${style}</style>`),
    );
    expect(directive(policy, 'script-src')).toBe(`'self' ${digest(script)}`);
    expect(directive(policy, 'style-src')).toBe(`'self' ${digest(style)}`);
  });

  it('names the styles of attributes by what the browser reads, each once', () => {
    const policy = contentSecurityPolicy(
      page('', '<p style="--a:&quot;x&quot;">1</p><p style="--a:&quot;x&quot;">2</p><p style="--b:1">3</p>'),
    );
    expect(directive(policy, 'style-src')).toBe(
      `'self' 'unsafe-hashes' ${digest('--a:"x"')} ${digest('--b:1')}`,
    );
  });

  it('refuses a page with a script in an attribute', () => {
    expect(() => contentSecurityPolicy(page('', '<img onerror="run()">'))).toThrow(/img onerror/u);
  });

  it('stands right behind the character set, and can be read from there', () => {
    const html = page('<style>a{}</style>');
    const sealed = withPolicy(html);
    expect(sealed).toMatch(/<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy"/u);
    expect(policyIn(sealed)).toBe(contentSecurityPolicy(html));
    expect(() => withPolicy('<!doctype html><p>x</p>')).toThrow(/character set/u);
    expect(() => policyIn(html)).toThrow(/no Content-Security-Policy/u);
  });
});
