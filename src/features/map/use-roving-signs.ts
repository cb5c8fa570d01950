import { type KeyboardEvent, type RefCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import type { Position } from '../../domain/geo/position.ts';
import { prefersReducedMotion } from '../../ui/motion.ts';
import { padding } from './map-aim.ts';
import { deedOf } from './sign-keys.ts';

/** Something on the map that the keyboard can reach. */
export interface RovingSign {
  readonly key: string;
  readonly ids: readonly PlaceId[];
  readonly at: Position;
}

/** What a sign's button takes so that it belongs to the round. */
export interface RovingProps {
  readonly ref: RefCallback<HTMLButtonElement>;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The place that the Tab key stops at, and what is in focus. */
interface RovingStop {
  readonly focused: PlaceId | null;
  readonly stop: PlaceId | null;
  readonly setStop: (stop: PlaceId | null) => void;
}

/**
 * The signs as one stop of the Tab key: arrow keys go round them in text order, with the left arrow as "next" where one
 * reads to the left. With Shift they move the map. The stop is remembered as a place, so that it survives groups forming
 * and opening, and so does the keyboard's focus.
 */
export function useRovingSigns(
  signs: readonly RovingSign[],
  direction: 'rtl' | 'ltr',
  { focused, stop, setStop }: RovingStop,
): (key: string) => RovingProps {
  const map = useMap();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const hasFocus = useRef(false);
  /** Where the keyboard goes as soon as it is drawn. */
  const awaited = useRef<string | null>(null);
  const known = useRef(new Map<string, RovingProps>());
  const current = signs.find(({ ids }) => stop !== null && ids.includes(stop)) ?? signs[0];

  useEffect(() => {
    if (focused !== null) setStop(focused);
  }, [focused, setStop]);

  useEffect(() => {
    const button = awaited.current === null ? undefined : buttons.current.get(awaited.current);
    if (!button) return;
    awaited.current = null;
    queueMicrotask(() => button.focus({ preventScroll: true }));
  });

  useEffect(() => {
    if (!hasFocus.current || !current || document.activeElement !== document.body) return;
    // A button went away with the focus, since its group opened or formed: the one that took its place gets it, as soon
    // as Leaflet has put it into the page.
    const { key } = current;
    queueMicrotask(() => buttons.current.get(key)?.focus({ preventScroll: true }));
  });

  function goTo(index: number) {
    const sign = signs[(index + signs.length) % signs.length];
    if (!sign) return;
    setStop(sign.ids[0] ?? null);
    const button = buttons.current.get(sign.key);
    if (button) button.focus({ preventScroll: true });
    else awaited.current = sign.key;
    map.panInside([sign.at.lat, sign.at.lon], { ...padding(map), animate: !prefersReducedMotion() });
  }

  function press(event: KeyboardEvent, key: string) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const deed = deedOf(event.key, event.shiftKey, direction);
    if (!deed) return;
    event.preventDefault();
    const animate = !prefersReducedMotion();
    if (deed.kind === 'pan') map.panBy([...deed.by], { animate });
    else if (deed.kind === 'zoom') map.setZoom(map.getZoom() + deed.by, { animate });
    else goTo(indexOf(deed.to, key));
  }

  function indexOf(to: 'next' | 'previous' | 'first' | 'last', key: string): number {
    const index = signs.findIndex((sign) => sign.key === key);
    return { next: index + 1, previous: index - 1, first: 0, last: signs.length - 1 }[to];
  }

  function reach(key: string) {
    hasFocus.current = true;
    const sign = signs.find((each) => each.key === key);
    if (sign && !(stop !== null && sign.ids.includes(stop))) setStop(sign.ids[0] ?? null);
  }

  // What a sign takes stays the same while it is or is not the stop, so that it need not be drawn anew.
  const latest = useRef({ press, reach });
  useLayoutEffect(() => {
    latest.current = { press, reach };
  });
  return (key) => {
    const tabIndex = key === current?.key ? 0 : -1;
    const before = known.current.get(key);
    if (before?.tabIndex === tabIndex) return before;
    const props: RovingProps = {
      ref:
        before?.ref ??
        ((button) => {
          if (!button) return;
          buttons.current.set(key, button);
          return () => {
            buttons.current.delete(key);
            known.current.delete(key);
          };
        }),
      tabIndex,
      onFocus: () => latest.current.reach(key),
      onBlur: () => {
        hasFocus.current = false;
      },
      onKeyDown: (event) => latest.current.press(event, key),
    };
    known.current.set(key, props);
    return props;
  };
}
