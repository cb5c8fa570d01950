import { type RefObject, startTransition, useEffect, useState } from 'react';

/** How far beyond the edges of what is seen counts as near; as a share of its height. */
const MARGIN = '150% 0px';
/** So many elements that were near and no longer are still count as near: a reader who goes back and forth finds them as they were. */
const STAYING = 12;

/**
 * Whether an element is on the screen or within a screen and a half of it, or was so lately; what is not watched counts as
 * near. What follows from it is drawn in work that lets the frames of scrolling go first.
 */
export function useNearness(element: RefObject<Element | null>, watched: boolean): boolean {
  const [near, setNear] = useState(!watched);
  useEffect(() => {
    const target = element.current;
    if (!watched || !target) return;
    return watch(target, (isNear) => startTransition(() => setNear(isNear)));
  }, [element, watched]);
  return near;
}

const listeners = new WeakMap<Element, (isNear: boolean) => void>();
let observer: IntersectionObserver | null = null;
/** What is near, and what was and still counts as near, those that left first at the beginning. */
const near = new Set<Element>();
const staying = new Set<Element>();

function tell(target: Element, isNear: boolean): void {
  if (isNear) {
    near.add(target);
    staying.delete(target);
    listeners.get(target)?.(true);
  } else if (near.delete(target)) {
    staying.add(target);
    const [first] = staying;
    if (first && staying.size > STAYING) forget(first);
  }
}

function forget(target: Element): void {
  staying.delete(target);
  listeners.get(target)?.(false);
}

function watch(target: Element, hear: (isNear: boolean) => void): () => void {
  // The text scrolls in its pane on a wide screen and with the page on a narrow one: a margin for each.
  const margins: IntersectionObserverInit & { scrollMargin: string } = {
    rootMargin: MARGIN,
    scrollMargin: MARGIN,
  };
  observer ??= new IntersectionObserver((entries) => {
    for (const { target: seen, isIntersecting } of entries) tell(seen, isIntersecting);
  }, margins);
  const watching = observer;
  listeners.set(target, hear);
  watching.observe(target);
  return () => {
    watching.unobserve(target);
    listeners.delete(target);
    near.delete(target);
    staying.delete(target);
  };
}
