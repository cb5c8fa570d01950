/** Whether two values of plain data hold the same; a field without a value counts as none. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((part, index) => isSameValue(part, b[index]))
    );
  }
  const [one, other] = [fieldsOf(a), fieldsOf(b)];
  return (
    one.size === other.size &&
    [...one].every(([key, part]) => other.has(key) && isSameValue(part, other.get(key)))
  );
}

const fieldsOf = (value: object): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(value).filter(([, part]) => part !== undefined));

/** JSON with the fields in one order and those without a value left out, so that equal values read equal. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
