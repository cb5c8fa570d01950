import { type RefObject, useEffect } from 'react';
import { stepOf } from '../../ui/step-of.ts';

/** What the keyboard reaches by itself; one in a link of the text is reached with the link. */
const NATIONALITY = '.nationality[tabindex]';

/**
 * With the keyboard on an adjective of nationality, the arrow keys go to the next and the previous one of the text: each
 * tells itself where the keyboard stands, and the Tab key need not stop at all of them.
 */
export function useNationalityKeys(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    function step(event: KeyboardEvent) {
      const direction = stepOf(event);
      if (!direction || !(event.target instanceof Element) || !event.target.matches(NATIONALITY)) return;
      event.preventDefault();
      const words = [...(element?.querySelectorAll<HTMLElement>(NATIONALITY) ?? [])];
      words[words.indexOf(event.target as HTMLElement) + direction]?.focus();
    }
    element.addEventListener('keydown', step);
    return () => element.removeEventListener('keydown', step);
  }, [root]);
}
