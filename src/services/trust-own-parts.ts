/** What of Trusted Types is used here; browsers that have none go on without. */
interface TypesFactory {
  createPolicy(
    name: 'default',
    rules: {
      createHTML(html: string, type: string, sink: string): string | null;
      createScriptURL(address: string): string | null;
    },
  ): unknown;
}

/** Leaflet asks so, as it loads, whether the browser draws SVG, and empties signs that have nothing in them. */
const LEAFLETS_OWN = ['<svg/>', ''];

let isWritingApart = false;

/**
 * Lets the browser refuse every text that would become HTML in the page or the address of a script, but for these: a
 * document parsed apart, which runs and loads nothing, two fixed texts of Leaflet's, and scripts of the app's own folder.
 */
export function trustOwnParts(): void {
  const { trustedTypes } = window as Window & { readonly trustedTypes?: TypesFactory };
  trustedTypes?.createPolicy('default', {
    createHTML: (html, _type, sink) =>
      isWritingApart || sink === 'DOMParser parseFromString' || LEAFLETS_OWN.includes(html) ? html : null,
    createScriptURL: (address) => (isOwnScript(address) ? address : null),
  });
}

/** Lets `work`, which ends at once and knows no document but one parsed apart, write HTML into that. */
export function writingApart<T>(work: () => T): T {
  isWritingApart = true;
  try {
    return work();
  } finally {
    isWritingApart = false;
  }
}

function isOwnScript(address: string): boolean {
  const { href } = new URL(address, document.baseURI);
  return href.startsWith(new URL('./', document.baseURI).href) && href.endsWith('.js');
}
