import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchedAhead } from '../../state/on-demand.ts';
import { useAppState } from '../../state/store-context.ts';
import { readerParts } from './parts-ahead.ts';

const FindField = fetchedAhead(() => readerParts().then((parts) => parts.FindField));

/** Finds words in the text, forgiving their spelling, and goes from one to the next. */
export function FindBar() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const guide = useAppState((state) => state.guide.kind);
  useEffect(
    function makeRoom() {
      if (guide !== 'none') setOpen(false);
    },
    [guide],
  );
  const opener = useRef<HTMLButtonElement>(null);
  function close() {
    setOpen(false);
    opener.current?.focus();
  }
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="icon-button"
        aria-label={t('find.title')}
        title={t('find.title')}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Search aria-hidden />
      </button>
      {open && <FindField onClose={close} />}
    </>
  );
}
