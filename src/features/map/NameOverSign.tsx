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
 * chosen. It stays within the map and beside its buttons; the sign's own name says it to those who listen.
 */
export function NameOverSign({ name, namedBy, direction, radius }: NameOverSignProps) {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(function keepWithinMap() {
    const { current } = element;
    const pane = current?.closest('.map-pane');
    if (!current || !pane) return;
    const frame = pane.getBoundingClientRect();
    current.style.setProperty('--shift', '0px');
    current.toggleAttribute('data-below', current.getBoundingClientRect().top < frame.top + EDGE);
    const tip = current.getBoundingClientRect();
    const covers = [...pane.querySelectorAll('[data-covers-map]')]
      .map((cover) => cover.getBoundingClientRect())
      .filter((cover) => cover.top < tip.bottom && cover.bottom > tip.top);
    const middle = (tip.left + tip.right) / 2;
    const left = Math.max(frame.left, ...covers.map((each) => each.right).filter((edge) => edge < middle));
    const right = Math.min(frame.right, ...covers.map((each) => each.left).filter((edge) => edge > middle));
    const shift = Math.max(left + EDGE - tip.left, Math.min(0, right - EDGE - tip.right));
    current.style.setProperty('--shift', `${shift}px`);
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
