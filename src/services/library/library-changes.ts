import type { ArticleCorrections, NameCorrection } from '../../domain/correction/correction.ts';
import { nameKey } from '../../domain/correction/name-key.ts';
import type { KeptArticle } from '../../domain/library/kept-article.ts';
import type { Library, SetAside } from '../../domain/library/library.ts';
import { isSameValue } from '../../domain/library/same-value.ts';

/** What differs between the library in memory and what the device was last known to keep; null for what is gone. */
export interface PendingChanges {
  readonly articles: ReadonlyMap<string, KeptArticle | null>;
  readonly corrections: ReadonlyMap<string, ArticleCorrections | null>;
  /** By the key of the name. */
  readonly memory: ReadonlyMap<string, NameCorrection | null>;
  readonly setAside: readonly SetAside[];
}

/** The remembered decisions by what spellings of their names share. */
export const memoryByName = (memory: readonly NameCorrection[]): ReadonlyMap<string, NameCorrection> =>
  new Map(memory.map((correction) => [nameKey(correction.name), correction]));

/** What has to be written to make the device's library the one in memory. */
export const pendingChanges = (now: Library, known: Library): PendingChanges => ({
  articles: changed(now.articles, known.articles),
  corrections: changed(now.corrections, known.corrections),
  memory:
    now.memory === known.memory ? new Map() : changed(memoryByName(now.memory), memoryByName(known.memory)),
  setAside: now.setAside.filter((each) => !known.setAside.includes(each)),
});

/** Whether there is nothing to write. */
export const isNothing = ({ articles, corrections, memory, setAside }: PendingChanges): boolean =>
  articles.size === 0 && corrections.size === 0 && memory.size === 0 && setAside.length === 0;

function changed<T>(now: ReadonlyMap<string, T>, known: ReadonlyMap<string, T>): Map<string, T | null> {
  const changes = new Map<string, T | null>();
  if (now === known) return changes;
  for (const [id, value] of now) {
    if (!known.has(id) || !isSameValue(value, known.get(id))) changes.set(id, value);
  }
  for (const id of known.keys()) if (!now.has(id)) changes.set(id, null);
  return changes;
}
