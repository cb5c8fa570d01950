import { X } from 'lucide-react';
import { type ReactNode, useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTurnedAway } from './use-turned-away.ts';

/** How a panel opens as a sheet at the foot of the window, above all else and cut by nothing. */
export interface PopupSheet {
  readonly closeLabel: string;
  /** Whether there is too little room for it beside its button. */
  readonly isDue: (panel: HTMLElement) => boolean;
}

interface PopupProps {
  readonly label: string;
  readonly icon: ReactNode;
  /** Of the panel. */
  readonly className: string;
  readonly buttonClassName?: string;
  readonly sheet?: PopupSheet;
  /** What is shown on demand; it may close the panel. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A button that opens a panel beside it. The panel closes by the button, by Escape, and when the reader turns elsewhere. */
export function Popup({
  label,
  icon,
  className,
  buttonClassName = 'icon-button',
  sheet,
  children,
}: PopupProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const section = useRef<HTMLElement>(null);
  const leave = useCallback(() => setOpen(false), []);
  const isDue = useRef(sheet?.isDue);
  isDue.current = sheet?.isDue;

  useLayoutEffect(
    function showAsSheet() {
      const element = section.current;
      if (!open || !element?.showPopover || !isDue.current?.(element)) return;
      element.popover = 'manual';
      element.showPopover();
      return () => {
        element.hidePopover();
        element.popover = null;
      };
    },
    [open],
  );

  function close() {
    setOpen(false);
    opener.current?.focus();
  }
  const turnedAway = useTurnedAway(root, open, leave, close);

  return (
    <div ref={root} className="popup" {...turnedAway}>
      <button
        ref={opener}
        type="button"
        className={buttonClassName}
        aria-label={label}
        title={label}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        {icon}
      </button>
      <section
        ref={section}
        id={panel}
        className={`popup-panel scrolls-on ${className}`}
        aria-label={label}
        hidden={!open}
      >
        {open && sheet && (
          <button
            type="button"
            className="icon-button popup-close"
            aria-label={sheet.closeLabel}
            onClick={close}
          >
            <X aria-hidden />
          </button>
        )}
        {open && (typeof children === 'function' ? children(close) : children)}
      </section>
    </div>
  );
}
