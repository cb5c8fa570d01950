import { useSyncExternalStore } from 'react';

/** False while the page is written by the build and taken over as it was written; true from then on. */
export const useInBrowser = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

const never = () => () => undefined;
