import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openGiven } from './given.ts';
import type { OpenActions } from './open-actions.ts';

/** Takes what is dropped anywhere on the page, and shows so while something is held over it. */
export function DropZone({ actions }: { actions: OpenActions }) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(false);

  useEffect(() => {
    const stop = new AbortController();
    const on = <K extends keyof DocumentEventMap>(type: K, hear: (event: DocumentEventMap[K]) => void) =>
      document.addEventListener(type, hear, { signal: stop.signal });
    // What is dragged within the page itself (a link, chosen words) is not meant for opening.
    let own = false;
    on('dragstart', () => {
      own = true;
    });
    on('dragend', () => {
      own = false;
    });
    on('dragover', (event) => {
      if (own || !canBeOpened(event.dataTransfer)) return;
      event.preventDefault();
      setHeld(true);
    });
    on('dragleave', (event) => {
      if (event.relatedTarget === null) setHeld(false);
    });
    on('drop', (event) => {
      setHeld(false);
      if (own || isField(event.target)) return;
      if (openGiven(event.dataTransfer, actions)) event.preventDefault();
    });
    return () => stop.abort();
  }, [actions]);

  if (!held) return null;
  return (
    <div className="drop-zone" aria-hidden>
      <p>
        <FileDown size="2.5rem" />
        {t('open.dropHere')}
      </p>
    </div>
  );
}

const canBeOpened = (data: DataTransfer | null) =>
  data?.types.some((type) => type === 'Files' || type === 'text/plain' || type === 'text/html') ?? false;

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input:not([type=file]), textarea') !== null;
