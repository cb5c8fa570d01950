import { useEffect } from 'react';
import { openGiven } from './given.ts';
import type { OpenActions } from './open-actions.ts';

const FIELDS = 'input, textarea, select, [contenteditable]';

/** Opens what is pasted onto the page, outside fields. */
export function usePasteAnywhere(actions: OpenActions): void {
  useEffect(() => {
    function paste(event: ClipboardEvent) {
      if (event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(FIELDS)) return;
      if (openGiven(event.clipboardData, actions)) event.preventDefault();
    }
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [actions]);
}
