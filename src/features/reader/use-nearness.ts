import { type RefObject, useEffect, useState } from 'react';

/** How far beyond the edges of what is seen counts as near; as a share of its height. */
const MARGIN = '100% 0px';

/** Whether an element is on the screen or within a screen of it; what is not watched counts as near. */
export function useNearness(element: RefObject<Element | null>, watched: boolean): boolean {
  const [near, setNear] = useState(!watched);
  useEffect(() => {
    const target = element.current;
    if (!watched || !target) return;
    return watch(target, setNear);
  }, [element, watched]);
  return near;
}

const listeners = new WeakMap<Element, (near: boolean) => void>();
let observer: IntersectionObserver | null = null;

function watch(target: Element, hear: (near: boolean) => void): () => void {
  // The text scrolls in its pane on a wide screen and with the page on a narrow one: a margin for each.
  const margins: IntersectionObserverInit & { scrollMargin: string } = {
    rootMargin: MARGIN,
    scrollMargin: MARGIN,
  };
  observer ??= new IntersectionObserver((entries) => {
    for (const { target: seen, isIntersecting } of entries) listeners.get(seen)?.(isIntersecting);
  }, margins);
  const watching = observer;
  listeners.set(target, hear);
  watching.observe(target);
  return () => {
    watching.unobserve(target);
    listeners.delete(target);
  };
}
