import type { KeyboardEvent, PointerEvent } from 'react';

interface DividerProps {
  readonly label: string;
  /** The start pane's share of the width in percent. */
  readonly share: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (share: number) => void;
}

const STEP = 2;

/**
 * The handle between two panes side by side: dragged, or moved by the arrow keys, Home and End. It measures by the
 * element that holds both panes, marked `data-panes`.
 */
export function Divider({ label, share, least, most, onChange }: DividerProps) {
  const change = (to: number) => onChange(Math.min(most, Math.max(least, to)));

  function drag(event: PointerEvent<HTMLHRElement>) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const panes = event.currentTarget.closest('[data-panes]')?.getBoundingClientRect();
    if (!panes) return;
    const fromLeft = ((event.clientX - panes.left) / panes.width) * 100;
    change(isRightToLeft(event.currentTarget) ? 100 - fromLeft : fromLeft);
  }

  function press(event: KeyboardEvent<HTMLHRElement>) {
    const widen = isRightToLeft(event.currentTarget) ? 'ArrowLeft' : 'ArrowRight';
    const narrow = isRightToLeft(event.currentTarget) ? 'ArrowRight' : 'ArrowLeft';
    const to = { [widen]: share + STEP, [narrow]: share - STEP, Home: least, End: most }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    change(to);
  }

  return (
    <hr
      className="divider"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(share)}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}

const isRightToLeft = (element: Element) => getComputedStyle(element).direction === 'rtl';
