import { X } from 'lucide-react';
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

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

  useEffect(
    function closeByPressElsewhere() {
      if (!open) return;
      const close = ({ target }: PointerEvent) => {
        if (target instanceof Node && !root.current?.contains(target)) setOpen(false);
      };
      document.addEventListener('pointerdown', close);
      return () => document.removeEventListener('pointerdown', close);
    },
    [open],
  );
  function close() {
    setOpen(false);
    opener.current?.focus();
  }
  function closeByEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return;
    // The key is used up here: what is in focus stays so.
    event.preventDefault();
    event.stopPropagation();
    event.nativeEvent.stopImmediatePropagation();
    close();
  }
  function closeWhenLeft({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for its own buttons
    <div ref={root} className="popup" onKeyDown={closeByEscape} onBlur={closeWhenLeft}>
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
