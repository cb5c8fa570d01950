import type { PlacedSign } from './arrange-signs.ts';

/** The signs, each the very one of before where it stands and says the same, so that it need not be drawn anew. */
export function keepSameSigns(
  before: ReadonlyMap<string, PlacedSign>,
  signs: readonly PlacedSign[],
): readonly PlacedSign[] {
  return signs.map((sign) => {
    const known = before.get(sign.group.key);
    return known && isSame(known, sign) ? known : sign;
  });
}

const isSame = (a: PlacedSign, b: PlacedSign): boolean =>
  a.group.members.length === b.group.members.length &&
  a.group.members.every((member, index) => member === b.group.members[index]) &&
  a.at.lat === b.at.lat &&
  a.at.lon === b.at.lon &&
  a.moved === b.moved &&
  a.size === b.size &&
  JSON.stringify(a.label) === JSON.stringify(b.label);
