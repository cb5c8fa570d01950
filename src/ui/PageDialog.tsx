import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import './page-dialog.css';

interface PageDialogProps {
  readonly title: string;
  /** What the button says that closes it. */
  readonly closing: string;
  /** What lays out the inside. */
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A page to read over the page: title and closing button stay in sight while it scrolls. It opens when it is rendered;
 * Escape and a press beside it close it.
 */
export function PageDialog({ title, closing, className, onClose, children }: PageDialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(function openOverThePage() {
    const opened = dialog.current;
    opened?.showModal();
    // Closed while it is still in the page, it gives the keyboard back to where it was.
    return () => opened?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`page-dialog scrolls-on ${className}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      onKeyDown={keepKeys}
    >
      <div className="page-dialog-inside">
        <header>
          <h2 id={titleId}>{title}</h2>
          <button type="button" className="icon-button" aria-label={closing} onClick={onClose}>
            <X aria-hidden />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}

/** Keys pressed in the dialog mean nothing to the page under it. */
const keepKeys = (event: KeyboardEvent) => event.stopPropagation();
