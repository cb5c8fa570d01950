import { type CSSProperties, useLayoutEffect, useRef } from 'react';
import { ArticleLetters } from '../../ui/ArticleLetters.tsx';
import type { NamedBy } from './use-named-by.ts';

interface NameOverSignProps {
  readonly name: string;
  /** Which of the compared articles name it. */
  readonly namedBy: NamedBy | null;
  readonly direction: 'rtl' | 'ltr';
  /** Of the sign, in pixels. */
  readonly radius: number;
}

/** The air between the name and the map's edge, in pixels. */
const EDGE = 4;

/**
 * The name of a sign beside which none has found room, over everything else for as long as the sign is pointed at or
 * chosen. It stays within the map and beside its buttons, and is not told of a sign beyond the map's edge; the sign's own name says it to those who listen.
 */
export function NameOverSign({ name, namedBy, direction, radius }: NameOverSignProps) {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    // With the frame, which lays the page out in any case: to measure at once would do it twice in what a press waits for.
    const waiting = requestAnimationFrame(() => keepWithinMap(element.current));
    return () => cancelAnimationFrame(waiting);
  });
  return (
    <span
      ref={element}
      className="map-name-over"
      aria-hidden="true"
      style={{ '--sign-radius': `${radius}px` } as CSSProperties}
    >
      <span dir={direction}>
        <bdi>{name}</bdi>
        {namedBy && (
          <>
            {' '}
            <ArticleLetters {...namedBy} />
          </>
        )}
      </span>
    </span>
  );
}

function keepWithinMap(name: HTMLElement | null): void {
  const pane = name?.closest('.map-pane');
  if (!name || !pane) return;
  const frame = pane.getBoundingClientRect();
  // A sign at the map's edge tells of what lies beyond it.
  const home = name.parentElement?.getBoundingClientRect();
  const isOff =
    home &&
    (home.right < frame.left ||
      home.left > frame.right ||
      home.bottom < frame.top ||
      home.top > frame.bottom);
  name.style.visibility = isOff ? 'hidden' : '';
  name.style.setProperty('--shift', '0px');
  name.toggleAttribute('data-below', name.getBoundingClientRect().top < frame.top + EDGE);
  const tip = name.getBoundingClientRect();
  const covers = [...pane.querySelectorAll('[data-covers-map]')]
    .map((cover) => cover.getBoundingClientRect())
    .filter((cover) => cover.top < tip.bottom && cover.bottom > tip.top);
  const middle = (tip.left + tip.right) / 2;
  // What lies over the sign itself keeps it from that edge of the map to which it is nearer.
  const isBefore = ({ left, right }: DOMRect) =>
    right < middle || (left <= middle && left + right < frame.left + frame.right);
  const left = Math.max(frame.left, ...covers.filter(isBefore).map((each) => each.right));
  const right = Math.min(frame.right, ...covers.filter((each) => !isBefore(each)).map((each) => each.left));
  const shift = Math.max(left + EDGE - tip.left, Math.min(0, right - EDGE - tip.right));
  name.style.setProperty('--shift', `${shift}px`);
}
