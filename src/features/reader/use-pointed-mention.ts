import { type RefObject, useEffect, useState } from 'react';

/** A lit name or an adjective of nationality that is pointed at, and how it came to be. */
export interface PointedMention {
  readonly link: HTMLElement;
  readonly by: 'pointer' | 'keyboard' | 'finger';
}

/** Milliseconds that a pointer rests on a name before the name tells itself, so that reading with the pointer stays quiet. */
const REST = 350;
/** Milliseconds that a finger is held on a name; browsers open their own menu later. */
const HOLD = 320;
/** Milliseconds in which a pointer may go from the name to what it tells. */
const GRACE = 220;

const NATIONALITY = '.nationality';
/** What tells itself: nationalities always, since nothing else says what they are; names for who wants that. */
const POINTED = `a[data-place-id], ${NATIONALITY}`;

/**
 * The lit name that a fine pointer rests on, the keyboard stands on, or a finger is held on for a moment. It ends when
 * pointer, keyboard or finger go elsewhere, by Escape and when the name is chosen; on the tip itself the pointer may rest.
 */
export function usePointedMention(
  root: RefObject<HTMLElement | null>,
  withNames: boolean,
): PointedMention | null {
  const [pointed, setPointed] = useState<PointedMention | null>(null);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const gestures = listenToGestures(element, withNames ? POINTED : NATIONALITY, setPointed);
    return () => {
      gestures();
      setPointed(null);
    };
  }, [root, withNames]);

  useEffect(
    function endByEscape() {
      if (!pointed) return;
      const end = (event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        // The key is used up here: what is in focus stays so; but where the name itself is, card and tip go together.
        if (pointed.link.getAttribute('aria-current') !== 'true') event.preventDefault();
        setPointed(null);
      };
      document.addEventListener('keydown', end, true);
      return () => document.removeEventListener('keydown', end, true);
    },
    [pointed],
  );
  return pointed;
}

const isOnTip = (target: EventTarget | null) =>
  target instanceof Element && target.closest('.mention-tip') !== null;

function listenToGestures(
  element: HTMLElement,
  telling: string,
  point: (pointed: PointedMention | null) => void,
): () => void {
  const mentionAt = (target: EventTarget | null): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>(telling) : null;
  const listening = new AbortController();
  const { signal } = listening;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isHeld = false;
  let isTouched = false;
  const soon = (milliseconds: number, act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };
  const end = () => {
    clearTimeout(timer);
    point(null);
  };

  element.addEventListener(
    'pointerover',
    ({ target, pointerType }) => {
      if (pointerType === 'touch') return;
      const link = mentionAt(target);
      if (link) soon(REST, () => point({ link, by: 'pointer' }));
      else if (isOnTip(target)) clearTimeout(timer);
    },
    { signal },
  );
  element.addEventListener(
    'pointerout',
    ({ target, pointerType }) => {
      if (pointerType !== 'touch' && (mentionAt(target) || isOnTip(target))) soon(GRACE, end);
    },
    { signal },
  );

  const tellFocused = (focused: EventTarget | null) => {
    const link = mentionAt(focused);
    if (link?.matches(':focus-visible')) point({ link, by: 'keyboard' });
  };
  // Keyboard and pointer may have come before the code that listens to them.
  if (element.contains(document.activeElement)) tellFocused(document.activeElement);
  const hovered = [...element.querySelectorAll<HTMLElement>(telling)].find((each) => each.matches(':hover'));
  if (hovered && matchMedia('(hover: hover)').matches)
    soon(REST, () => point({ link: hovered, by: 'pointer' }));
  element.addEventListener('focusin', ({ target }) => tellFocused(target), { signal });
  element.addEventListener('focusout', ({ target }) => mentionAt(target) && end(), { signal });

  element.addEventListener(
    'pointerdown',
    ({ target, pointerType }) => {
      isHeld = false;
      isTouched = pointerType === 'touch';
      if (!isTouched) return;
      const link = mentionAt(target);
      if (link)
        soon(HOLD, () => {
          isHeld = true;
          point({ link, by: 'finger' });
        });
    },
    { signal },
  );
  element.addEventListener('pointerup', ({ pointerType }) => pointerType === 'touch' && clearTimeout(timer), {
    signal,
  });
  // The browser takes the finger for itself: to scroll, to select, or for its own menu, which comes first.
  element.addEventListener('pointercancel', end, { signal });
  element.addEventListener(
    'click',
    (event) => {
      const link = mentionAt(event.target);
      if (!link) return;
      if (link.matches(NATIONALITY)) {
        // It leads nowhere: choosing it tells it.
        point({ link, by: isTouched ? 'finger' : 'pointer' });
        return;
      }
      // A name that was held to be told is not chosen by letting go.
      if (isHeld) {
        event.preventDefault();
        event.stopPropagation();
      } else end();
      isHeld = false;
    },
    { signal, capture: true },
  );
  document.addEventListener('pointerdown', ({ target }) => isOnTip(target) || end(), {
    signal,
    capture: true,
  });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => listening.abort();
}
