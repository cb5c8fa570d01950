import type { CreditPart } from '../../state/map-view-slice.ts';

const LONGEST = 300;

/** A credit as others write it, in HTML, as text and links on the web; nothing else of it is kept. */
export function creditParts(html: string): readonly CreditPart[] {
  // A document of its own: nothing in it runs or is fetched.
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const parts = partsOf(body).filter(({ text }) => text !== '');
  return lengthOf(parts) <= LONGEST ? parts : [];
}

function partsOf(node: Node): CreditPart[] {
  if (node instanceof Text) return [{ text: node.data.replace(/\s+/gu, ' '), href: null }];
  if (node instanceof HTMLAnchorElement && /^https?:\/\//iu.test(node.getAttribute('href') ?? ''))
    return [{ text: node.textContent.trim(), href: node.href }];
  return node instanceof HTMLScriptElement || node instanceof HTMLStyleElement
    ? []
    : [...node.childNodes].flatMap(partsOf);
}

const lengthOf = (parts: readonly CreditPart[]): number =>
  parts.reduce((sum, { text }) => sum + text.length, 0);
