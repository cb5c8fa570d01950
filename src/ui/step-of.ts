type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Which way an arrow key steps in the interface's direction, if no other key is held with it: 1 on, -1 back; null for any other key. */
export function stepOf(event: Pressed): 1 | -1 | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const rightToLeft = document.documentElement.dir === 'rtl';
  if (event.key === 'ArrowLeft') return rightToLeft ? 1 : -1;
  if (event.key === 'ArrowRight') return rightToLeft ? -1 : 1;
  return null;
}
