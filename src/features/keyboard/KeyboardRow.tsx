import { Keyboard } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onDemand } from '../../state/on-demand.ts';

const KeyboardDialog = onDemand(() => import('./KeyboardDialog.tsx').then((module) => module.KeyboardDialog));

/** Opens the list of keys over the page. */
export function KeyboardRow() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button button-quiet keyboard-row"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Keyboard aria-hidden size="1.25rem" />
        {t('keyboard.title')}
      </button>
      {open && <KeyboardDialog onClose={() => setOpen(false)} />}
    </>
  );
}
