/**
 * Brings the sheet that an element is in to its top: on a phone map and list scroll as one in it, and the map is to be seen
 * whole. Beside the text, where nothing but the list scrolls, it changes nothing.
 */
export function sheetAtTop(within: Element | null): void {
  const sheet = within?.closest('.side-content');
  if (sheet) sheet.scrollTop = 0;
}
