/** Where text can be seen in the window, in pixels from its top: below the line over the text, above the phone's sheet. */
export function roomForText(): { readonly top: number; readonly bottom: number } {
  const bar = document.querySelector('.reader-bar');
  const pane = document.querySelector('.reader-pane');
  const sheet = document.querySelector<HTMLElement>('.side-pane');
  const liesOver = sheet && getComputedStyle(sheet).position === 'fixed';
  return {
    top: bar?.getBoundingClientRect().bottom ?? 0,
    // By its height: on its way up it is not yet where it will be.
    bottom: liesOver
      ? innerHeight - sheet.offsetHeight
      : Math.min(innerHeight, pane?.getBoundingClientRect().bottom ?? innerHeight),
  };
}
