/** Addresses that may be followed from a text; whatever else a link names (`javascript:`, `data:`, …) is dropped. */
const FOLLOWED = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)\S*$/iu;

/** An absolute `http:`, `https:` or `mailto:` address as a browser would read it, else null. */
export function absoluteHref(written: string): string | null {
  const href = withoutControls(written.replaceAll(/[\t\n\r]/gu, ''));
  return FOLLOWED.test(href) ? href : null;
}

/** Browsers leave out spaces and control characters round an address, so a scheme may hide behind them. */
function withoutControls(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charAt(start) <= ' ') start++;
  while (end > start && text.charAt(end - 1) <= ' ') end--;
  return text.slice(start, end);
}
