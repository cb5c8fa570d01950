import type { PlaceId } from '../../src/domain/gazetteer/place.ts';
import type { CuratedEntry } from './curated.ts';
import type { Entry } from './entry.ts';

/** Lays the hand-entered places over the entries of the sources: what was entered by hand goes first. */
export function mergeCurated(entries: readonly Entry[], curated: readonly CuratedEntry[]): Entry[] {
  const merged = new Map<PlaceId, Entry>(entries.map((entry) => [entry.id, entry]));
  for (const row of curated) {
    const base = merged.get(row.id);
    const { kind = base?.kind, lat = base?.lat, lon = base?.lon } = row;
    if (kind === undefined || lat === undefined || lon === undefined) {
      throw new Error(`${row.id} has no kind or position, and no source has them`);
    }
    const givesWay = row.arabic.length > 0 && (base?.derived || base?.unlabelled);
    const arabic = [...new Set([...row.arabic, ...(givesWay ? [] : (base?.arabic ?? []))])];
    merged.set(row.id, {
      id: row.id,
      kind,
      lat,
      lon,
      country: row.country === undefined ? (base?.country ?? null) : row.country,
      parent: row.parent ?? base?.parent ?? null,
      population: row.population ?? base?.population ?? 0,
      arabic,
      names: { ...base?.names, ...row.names },
      derived: row.arabic.length === 0 && (base?.derived ?? false),
      ...(base?.capital ? { capital: base.capital } : {}),
    });
  }
  return [...merged.values()];
}
