import { type MouseEvent, type PointerEvent, useRef } from 'react';

interface Pull {
  readonly from: number;
  /** The last two places of the finger, for the speed it lets go with. */
  trail: readonly [{ y: number; at: number }, { y: number; at: number }];
}

/** Less than this, in pixels, is a tap. */
const TAP = 6;
/** In pixels a millisecond; a finger that lets go faster throws the sheet its way. */
const FLICK = 0.4;

/** Where a sheet goes when it is let go: with a quick finger its way, else to the nearer end. */
export function opensWhenLetGo(pulled: number, speed: number, way: number, wasOpen: boolean): boolean {
  if (Math.abs(speed) > FLICK) return speed < 0;
  const down = wasOpen ? pulled : way + pulled;
  return down < way / 2;
}

/**
 * Lets a finger or a mouse pull the sheet up and down by its handle. The sheet follows, and settles open or closed when it
 * is let go. What is no pull stays a press of the button.
 */
export function useSheetPull(open: boolean, settle: (open: boolean) => void) {
  const pull = useRef<Pull | null>(null);
  const wasPulled = useRef(false);

  function begin(event: PointerEvent<HTMLButtonElement>) {
    wasPulled.current = false;
    if (event.button !== 0) return;
    const spot = { y: event.clientY, at: event.timeStamp };
    pull.current = { from: spot.y, trail: [spot, spot] };
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function follow(event: PointerEvent<HTMLButtonElement>) {
    const { current } = pull;
    if (!current) return;
    const pulled = event.clientY - current.from;
    if (!wasPulled.current && Math.abs(pulled) < TAP) return;
    wasPulled.current = true;
    current.trail = [current.trail[1], { y: event.clientY, at: event.timeStamp }];
    const { sheet, way } = sheetOf(event.currentTarget);
    const within = open ? Math.min(way, Math.max(0, pulled)) : Math.max(-way, Math.min(0, pulled));
    sheet.dataset.pulled = '';
    sheet.style.setProperty('--sheet-pull', `${within}px`);
  }

  function letGo(event: PointerEvent<HTMLButtonElement>) {
    const { current } = pull;
    pull.current = null;
    if (!current || !wasPulled.current) return;
    const { sheet, way } = sheetOf(event.currentTarget);
    delete sheet.dataset.pulled;
    sheet.style.removeProperty('--sheet-pull');
    const [before, last] = current.trail;
    const rested = event.timeStamp - last.at > 100;
    const speed = rested || last.at === before.at ? 0 : (last.y - before.y) / (last.at - before.at);
    settle(opensWhenLetGo(event.clientY - current.from, speed, way, open));
  }

  return {
    handlers: { onPointerDown: begin, onPointerMove: follow, onPointerUp: letGo, onPointerCancel: letGo },
    /** Whether a click only ends a pull, and so is none; the keyboard's never does. */
    endsPull: ({ detail }: MouseEvent) => detail > 0 && wasPulled.current,
  };
}

function sheetOf(handle: HTMLElement): { sheet: HTMLElement; way: number } {
  const sheet = handle.parentElement ?? handle;
  return { sheet, way: sheet.offsetHeight - handle.offsetHeight };
}
