/** What the text may scroll in: its pane where that is beside the map, else the page. One of them has all of the way. */
export const textScrollers = (): Element[] =>
  [document.querySelector('.reader-pane'), document.scrollingElement].flatMap((each) => each ?? []);
