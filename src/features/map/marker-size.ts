const SMALLEST = 15;
const LARGEST = 36;
const PER_MENTION = 13;

/** How wide a place's sign is drawn, in pixels: its area grows with the number of mentions, within what can be seen. */
export const markerSize = (count: number): number =>
  Math.round(Math.min(LARGEST, Math.max(SMALLEST, PER_MENTION * Math.sqrt(count))));

/** How wide the disc of a group is drawn, in pixels, by the number of its places: it has room for its words. */
export const groupSize = (count: number): number => Math.min(52, 42 + count);
