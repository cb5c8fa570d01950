/** What keeps words from being an address of something that may be fetched. */
export type WebAddressFault = 'not-an-address' | 'not-secure';

/** Scheme and host of an address on the web, without whom it belongs to. A page's policy cannot name a host like `[::1]`. */
const WEB_ADDRESS = /^(https?):\/\/([\w.-]+)(?::\d+)?[/?]\S*$/iu;
const LOCAL = new Set(['localhost', '127.0.0.1']);

/** Says what is wrong with an address on the web, null where nothing is; it has to be secure unless it is on this device. */
export function webAddressFault(address: string): WebAddressFault | null {
  const [, scheme, host = ''] = WEB_ADDRESS.exec(address) ?? [];
  if (scheme === undefined) return 'not-an-address';
  return scheme.toLowerCase() === 'http' && !LOCAL.has(host.toLowerCase()) ? 'not-secure' : null;
}
