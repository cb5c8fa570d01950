import type { PlaceGroup } from './place-groups.ts';

const SMALLEST = 15;
const LARGEST = 36;
const PER_MENTION = 13;

/** How wide a place's sign is drawn, in pixels: its area grows with the number of mentions, within what can be seen. */
export const markerSize = (count: number): number =>
  Math.round(Math.min(LARGEST, Math.max(SMALLEST, PER_MENTION * Math.sqrt(count))));

/** How wide a group's sign is drawn: as its place's, where it has only one, else as a disc that has room for its words. */
export const groupSize = ({ members }: PlaceGroup): number =>
  members.length === 1 ? markerSize(members[0].count) : Math.min(52, 42 + members.length);
