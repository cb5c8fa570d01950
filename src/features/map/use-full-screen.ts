import { useSyncExternalStore } from 'react';

/** Whether something of the page, the map that is, fills the screen. */
export const useIsFullScreen = (): boolean => useSyncExternalStore(onChange, isFullScreen);

/** Gives the screen back to the whole page. */
export const leaveFullScreen = (): void => void document.exitFullscreen();

const isFullScreen = (): boolean => document.fullscreenElement !== null;

function onChange(tell: () => void): () => void {
  document.addEventListener('fullscreenchange', tell);
  return () => document.removeEventListener('fullscreenchange', tell);
}
