/** The text is not kept waiting for its letters, nor the rest of the page, longer than this, in milliseconds. */
const PATIENCE = 1000;

/**
 * Resolves when the letters that the page asks for in its head have come or will not come. Until then nothing else should
 * be asked for: on a slow line it would take its share from them, and the text would have to do without.
 */
export function whenLettersAreHere(): Promise<void> {
  return new Promise((resolve) => {
    const come = new Set<EventTarget | null>();
    const note = ({ target }: Event) => {
      if (!(target instanceof HTMLLinkElement) || target.as !== 'font') return;
      come.add(target);
      if (come.size === document.head.querySelectorAll('link[as="font"]').length) resolve();
    };
    // These events do not rise from the element, but they pass down to it.
    for (const type of ['load', 'error']) document.addEventListener(type, note, true);
    setTimeout(resolve, PATIENCE);
  });
}
