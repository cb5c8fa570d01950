import { addCorrection, remember } from '../correction/add-correction.ts';
import type { ArticleCorrections, NameCorrection } from '../correction/correction.ts';
import { nameKey } from '../correction/name-key.ts';
import { canonicalJson, isSameValue } from './same-value.ts';

/**
 * Joins decisions about one article that were changed in two places since they were last the same (`base`): both sides'
 * additions and removals count, and where both decide on the same words `ours` wins.
 */
export function mergeCorrections(
  base: ArticleCorrections,
  ours: ArticleCorrections,
  theirs: ArticleCorrections,
): ArticleCorrections {
  if (isSameValue(theirs, base) || isSameValue(theirs, ours)) return ours;
  if (isSameValue(ours, base)) return theirs;
  const before = new Set(base.corrections.map(canonicalJson));
  const theirsNow = new Set(theirs.corrections.map(canonicalJson));
  const isNew = (correction: unknown) => !before.has(canonicalJson(correction));
  const kept = ours.corrections.filter(
    (correction) => !isNew(correction) && theirsNow.has(canonicalJson(correction)),
  );
  const added = [...theirs.corrections.filter(isNew), ...ours.corrections.filter(isNew)];
  return {
    corrections: added.reduce(addCorrection, kept as ArticleCorrections['corrections']),
    about: isSameValue(ours.about, base.about) ? theirs.about : ours.about,
  };
}

/** Joins remembered decisions that were changed in two places, name by name; where both changed one `ours` wins. */
export function mergeMemory(
  base: readonly NameCorrection[],
  ours: readonly NameCorrection[],
  theirs: readonly NameCorrection[],
): readonly NameCorrection[] {
  if (isSameValue(theirs, base) || isSameValue(theirs, ours)) return ours;
  const [before, mine, other] = [base, ours, theirs].map(byName) as [ByName, ByName, ByName];
  const removedByUs = (key: string) => before.has(key) && !mine.has(key);
  const kept = theirs.filter(({ name }) => {
    const key = nameKey(name);
    // What we removed stays away unless the other side has decided on it anew since.
    return !removedByUs(key) || !isSameValue(before.get(key), other.get(key));
  });
  const changed = ours.filter(({ name }) => !isSameValue(before.get(nameKey(name)), mine.get(nameKey(name))));
  return changed.reduce(remember, kept as readonly NameCorrection[]);
}

type ByName = ReadonlyMap<string, NameCorrection>;

const byName = (memory: readonly NameCorrection[]): ByName =>
  new Map(memory.map((correction) => [nameKey(correction.name), correction]));
