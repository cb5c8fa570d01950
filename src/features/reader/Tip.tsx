import { type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { topOfSight } from './where-reader-is.ts';

export interface TipProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly link: HTMLElement;
}

/** A line beside what is pointed at, which it describes. */
export function Tip({ root, link, children }: TipProps & { children: ReactNode }) {
  const tip = useRef<HTMLDivElement>(null);
  const id = useId();
  const [at, setAt] = useState({ left: 0, top: 0 });
  useEffect(
    function describeLink() {
      link.setAttribute('aria-describedby', id);
      return () => link.removeAttribute('aria-describedby');
    },
    [link, id],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says tells its size
  useLayoutEffect(
    function standByLink() {
      if (root.current && tip.current) setAt(besideLink(link, tip.current, root.current));
    },
    [link, children, root],
  );
  return (
    <div ref={tip} id={id} role="tooltip" className="mention-tip" style={at}>
      {children}
    </div>
  );
}

/** Over the first line of the link, or under its last where the page's own bar is; never beyond the text's sides. */
function besideLink(link: HTMLElement, tip: HTMLElement, root: HTMLElement): { left: number; top: number } {
  const lines = [...link.getClientRects()];
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return { left: 0, top: 0 };
  const frame = root.getBoundingClientRect();
  const over = first.top - tip.offsetHeight - GAP;
  const isUnder = over < topOfSight();
  const line = isUnder ? last : first;
  const middle = line.left + line.width / 2 - tip.offsetWidth / 2;
  const left = Math.min(Math.max(middle, frame.left + GAP), frame.right - tip.offsetWidth - GAP);
  return { left: left - frame.left, top: (isUnder ? last.bottom + GAP : over) - frame.top };
}

/** Pixels between the name and what it tells. */
const GAP = 4;
