/**
 * Where text can be seen in the window, in pixels from its top: below the lines over the text, above the phone's sheet and
 * its keyboard.
 */
export function roomForText(): { readonly top: number; readonly bottom: number } {
  const pane = document.querySelector('.reader-pane');
  const heads = [...document.querySelectorAll('.reader-bar, .compared-text')];
  // A keyboard on the screen leaves the window its height and covers the foot of it.
  const { visualViewport: part } = window;
  const seen = part ? part.offsetTop + part.height : innerHeight;
  return {
    top: Math.max(0, ...heads.map((head) => head.getBoundingClientRect().bottom)),
    bottom: Math.min(
      innerHeight - sheetOverText(),
      seen,
      pane?.getBoundingClientRect().bottom ?? innerHeight,
    ),
  };
}

/** How much of the window's foot the phone's sheet takes. By its heights: on its way it is not yet where it will be. */
function sheetOverText(): number {
  const sheet = document.querySelector<HTMLElement>('.side-pane');
  if (!sheet || getComputedStyle(sheet).position !== 'fixed') return 0;
  const isOpen = document.documentElement.dataset.sheet === 'open';
  const seen = isOpen ? sheet : document.querySelector<HTMLElement>('.sheet-handle');
  return seen?.offsetHeight ?? 0;
}
