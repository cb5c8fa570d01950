import { useEffect, useState } from 'react';
import { onDemand } from '../../state/on-demand.ts';
import { useAppState } from '../../state/store-context.ts';

const KeyboardDialog = onDemand(() => import('./KeyboardDialog.tsx').then((module) => module.KeyboardDialog));

/** What takes letters, and a select, which goes to what is typed. */
const FIELDS =
  'textarea, select, [contenteditable=true], input:not([type=radio], [type=checkbox], [type=range])';

/** The list of keys, opened by the question mark, Latin or Arabic, where no field takes it and no dialog is open. */
export function KeyboardHelp() {
  const [open, setOpen] = useState(false);
  const hasHelpKey = useAppState((state) => state.preferences.helpKey);
  useEffect(() => {
    if (!hasHelpKey) return;
    function ask(event: KeyboardEvent) {
      if ((event.key !== '?' && event.key !== '؟') || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(FIELDS)) return;
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setOpen(true);
    }
    document.addEventListener('keydown', ask);
    return () => document.removeEventListener('keydown', ask);
  }, [hasHelpKey]);
  return open && <KeyboardDialog onClose={() => setOpen(false)} />;
}
