/** The part of the address that tells the page to wait for a text from its opener. */
export const RECEIVE_HASH = '#/receive';
