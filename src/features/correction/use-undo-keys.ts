import { useEffect } from 'react';
import { useAppStore } from '../../state/store-context.ts';

/** Ctrl or Cmd with Z undoes the reader's last change, with Shift and Z or with Y does it again; fields keep their own. */
export function useUndoKeys(): void {
  const store = useAppStore();
  useEffect(() => {
    function step(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return;
      // By the key's place, so that it works with an Arabic keyboard too.
      const redo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
      if (!redo && event.code !== 'KeyZ') return;
      event.preventDefault();
      if (redo) store.getState().redo();
      else store.getState().undo();
    }
    document.addEventListener('keydown', step);
    return () => document.removeEventListener('keydown', step);
  }, [store]);
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('textarea, [contenteditable=true], input:not([type=radio], [type=checkbox])') !== null;
