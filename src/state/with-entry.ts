/** A map with one entry more, or without it for null. */
export function withEntry<T>(
  map: ReadonlyMap<string, T>,
  id: string,
  value: T | null,
): ReadonlyMap<string, T> {
  const changed = new Map(map);
  if (value === null) changed.delete(id);
  else changed.set(id, value);
  return changed;
}
