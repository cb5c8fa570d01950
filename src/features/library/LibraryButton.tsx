import { LibraryBig } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onDemand } from '../../state/on-demand.ts';
import type { LibraryDeeds } from './library-deeds.ts';

const LibraryDialog = onDemand(() => import('./LibraryDialog.tsx').then((module) => module.LibraryDialog));

/** Opens the library over the page. */
export function LibraryButton({ deeds }: { deeds: LibraryDeeds }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="header-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <LibraryBig aria-hidden size="1.25rem" />
        <span>{t('library.open')}</span>
      </button>
      {isOpen && <LibraryDialog deeds={deeds} onClose={() => setOpen(false)} />}
    </>
  );
}
