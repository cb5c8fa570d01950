/** What the text scrolls in: its pane on a wide screen, the page on a narrow one. */
export function scrollerOfText(): Element | null {
  const pane = document.querySelector('.reader-pane');
  return pane && pane.scrollHeight > pane.clientHeight + 1 ? pane : document.scrollingElement;
}
