import { RECEIVE_HASH } from '../features/open/receive-hash.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { whenAtRest } from './when-at-rest.ts';
import { withPart } from './with-part.ts';

/** The part of the address that the page opens with when another program has shared something with it. */
const SHARED_HASH = '#/shared';

/**
 * Takes in what is sent as the page opens: by the bookmark from the page that opened this one, by another program that
 * shares with the installed app, or by the device's file manager, which waits until the page asks. All of it is read as
 * any other text.
 */
export function receiveTexts(store: AppStore): void {
  const { hash } = location;
  const fetchReceiver = () => import('./receive-sent.ts');
  const openFiles = () =>
    withPart(store, fetchReceiver, ({ receiveOpenedFiles }) => receiveOpenedFiles(store));
  if ('launchQueue' in window) whenAtRest(() => void openFiles());
  if (hash !== RECEIVE_HASH && hash !== SHARED_HASH) return;
  history.replaceState(null, '', `${location.pathname}${location.search}`);
  void withPart(store, fetchReceiver, ({ receiveFromOpener, receiveShared }) =>
    hash === RECEIVE_HASH ? receiveFromOpener(store) : receiveShared(store),
  );
}
