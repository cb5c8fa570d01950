import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';

interface PopupProps {
  readonly label: string;
  readonly icon: ReactNode;
  /** Of the panel. */
  readonly className: string;
  readonly buttonClassName?: string;
  /** What is shown on demand; it may close the panel. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A button that opens a panel beside it. The panel closes by the button, by Escape, and when the reader turns elsewhere. */
export function Popup({ label, icon, className, buttonClassName = 'icon-button', children }: PopupProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useId();

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
      <section id={panel} className={`popup-panel ${className}`} aria-label={label} hidden={!open}>
        {open && (typeof children === 'function' ? children(close) : children)}
      </section>
    </div>
  );
}
