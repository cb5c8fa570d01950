import type { Correction, MentionCorrection, NameCorrection } from './correction.ts';
import { nameKey } from './name-key.ts';

/**
 * The decisions with one more. It takes the place of an earlier one about the same words, and a decision about a name
 * takes the place of those about its single mentions.
 */
export function addCorrection(corrections: readonly Correction[], added: Correction): readonly Correction[] {
  const stays =
    added.scope === 'mention'
      ? (other: Correction) => other.scope !== 'mention' || !isSameStretch(other, added)
      : (other: Correction) => keyOf(other) !== nameKey(added.name);
  return [...corrections.filter(stays), added];
}

/** The remembered decisions with one more; it takes the place of an earlier one about the same name. */
export function remember(
  memory: readonly NameCorrection[],
  added: NameCorrection,
): readonly NameCorrection[] {
  return [...memory.filter((other) => keyOf(other) !== nameKey(added.name)), added];
}

/** The decisions without those about a name and its mentions. */
export function dropName(corrections: readonly Correction[], name: string): readonly Correction[] {
  return corrections.filter((other) => keyOf(other) !== nameKey(name));
}

const keyOf = (correction: Correction): string =>
  nameKey(correction.scope === 'mention' ? correction.anchor.quote : correction.name);

const isSameStretch = ({ anchor: a }: MentionCorrection, { anchor: b }: MentionCorrection): boolean =>
  a.blockId === b.blockId && a.start < b.end && b.start < a.end;

/** Whether two decisions of the same reach are about the same words, so that only one of them can stand. */
export function isAboutTheSame(a: Correction, b: Correction): boolean {
  if (a.scope === 'mention' || b.scope === 'mention') {
    return a.scope === 'mention' && b.scope === 'mention' && isSameStretch(a, b);
  }
  return keyOf(a) === keyOf(b);
}
