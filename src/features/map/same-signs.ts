import type { PlacedSign, SignLabelPlace } from './arrange-signs.ts';

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
  isSameLabel(a.label, b.label);

function isSameLabel(a: SignLabelPlace | null, b: SignLabelPlace | null): boolean {
  if (!a || !b) return a === b;
  return (
    a.side.across === b.side.across &&
    a.side.down === b.side.down &&
    a.radius === b.radius &&
    a.wording.more === b.wording.more &&
    a.wording.names.join('\n') === b.wording.names.join('\n')
  );
}
