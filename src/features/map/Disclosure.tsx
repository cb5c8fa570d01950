import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';

interface DisclosureProps {
  readonly label: string;
  readonly icon: ReactNode;
  /** What is shown on demand; it may close it. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button of the map that shows more beside it; Escape and going elsewhere put it away. */
export function Disclosure({ label, icon, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useId();

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return;
    // The key is used up here: what is in focus stays so.
    event.stopPropagation();
    event.nativeEvent.stopImmediatePropagation();
    close();
  }
  function closeWhenLeft(event: FocusEvent<HTMLElement>) {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  }
  function close() {
    setOpen(false);
    opener.current?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for its own buttons
    <div className="map-disclosure" onKeyDown={closeOnEscape} onBlur={closeWhenLeft}>
      <button
        ref={opener}
        type="button"
        className="map-control"
        aria-label={label}
        title={label}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        {icon}
      </button>
      <div className="map-disclosure-panel" id={panel} hidden={!open}>
        {open && children(close)}
      </div>
    </div>
  );
}
