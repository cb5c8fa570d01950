import type { Page } from '@playwright/test';

/** Texts of the page that do not fit where they stand: cut at a side, or reaching out of the window; one line each. */
export async function unfittingTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Not what is meant for screen readers alone, nor the map, which is larger than its window by nature. */
    const isSeen = (element: Element) =>
      element.getBoundingClientRect().width > 1 &&
      element.closest('.visually-hidden, .leaflet-map-pane, [aria-hidden="true"], svg') === null &&
      element.checkVisibility({
        visibilityProperty: true,
        opacityProperty: true,
        contentVisibilityAuto: true,
      });
    const ownText = (element: Element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent ?? '')
        .join('')
        .trim();
    const reachesOutOf = (element: Element, start: number, end: number, air: number) => {
      const { left, right } = element.getBoundingClientRect();
      return left < start - air || right > end + air;
    };
    const faultOf = (element: Element) => {
      if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) return 'cut';
      if (reachesOutOf(element, 0, innerWidth, 1)) return 'out of the window';
      const box = element.parentElement?.closest('button, a, label, summary, li, p, section, dialog, aside');
      // A beginning that ends in dots is laid out beyond its box and clipped to it.
      if (box && getComputedStyle(box).webkitLineClamp !== 'none') return null;
      const { left = 0, right = innerWidth } = box?.getBoundingClientRect() ?? {};
      // A box's neighbours stand at least so far off.
      return reachesOutOf(element, left, right, 8) ? 'out of its box' : null;
    };
    return [...document.body.querySelectorAll('*')]
      .filter((element) => ownText(element) !== '' && isSeen(element))
      .flatMap((element) => {
        const fault = faultOf(element);
        return fault === null ? [] : [`${fault}: ${element.className}: ${ownText(element).slice(0, 60)}`];
      });
  });
}

/** Texts of the interface, spoken ones included, that are not in brackets as all of a pseudo-language's are. */
export async function unbracketedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const note = (element: Element | null, where: string, text: string) => {
      // The article's words, the languages' names for themselves, and names that are the same in all languages are not ours.
      const isOurs =
        element?.closest('[lang]') === document.documentElement &&
        !element.closest('script, style, noscript, [translate="no"]');
      const isLicence = /^(?:(?:CC BY(-SA)?|CC0|Apache|MPL|ODbL|OFL|Unicode)[ -][\d.]+|BSD-3-Clause)$/u.test(
        text,
      );
      if (isOurs && !isLicence && /\p{L}{2,}/u.test(text) && !/\[.*\]/su.test(text))
        found.add(`${where}: ${text.trim()}`);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      note(texts.currentNode.parentElement, 'text', texts.currentNode.textContent ?? '');
    for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt']) {
      for (const element of document.body.querySelectorAll(`[${name}]`))
        note(element, name, element.getAttribute(name) ?? '');
    }
    return [...found];
  });
}
