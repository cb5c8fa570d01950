import * as v from 'valibot';
import type { ArticleCorrections, NameCorrection } from '../../domain/correction/correction.ts';
import type { KeptArticle } from '../../domain/library/kept-article.ts';
import {
  LIBRARY_PARTS,
  type Library,
  type LibraryPart,
  type SetAside,
} from '../../domain/library/library.ts';
import {
  ArticleCorrectionsSchema,
  KeptArticleSchema,
  RememberedSchema,
} from '../../domain/library/library-schemas.ts';
import { type LibraryDatabase, STORES } from './library-database.ts';

/** A remembered decision with its place in the order of decisions. */
const MemoryRecord = v.object({ order: v.number(), correction: RememberedSchema });
export type MemoryRecord = v.InferOutput<typeof MemoryRecord>;

/** Reads an article back; null where it is none. */
export const asKeptArticle = (value: unknown): KeptArticle | null => checked(KeptArticleSchema, value);

/** Reads decisions about an article back; null where they are none. */
export const asCorrections = (value: unknown): ArticleCorrections | null =>
  checked(ArticleCorrectionsSchema, value);

/** Reads a remembered decision back; null where it is none. */
export const asMemoryRecord = (value: unknown): MemoryRecord | null => checked(MemoryRecord, value);

function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | null {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : null;
}

/**
 * All that the device keeps. What cannot be read is moved to a store of its own, as it was found, so that nothing
 * written later takes its place.
 */
export async function readLibrary(database: LibraryDatabase): Promise<Library> {
  const damaged: SetAside[] = [];
  const sift = <T>(part: LibraryPart, entries: Entries, read: (value: unknown, key: string) => T | null) =>
    entries.flatMap(([key, value]): (readonly [string, T])[] => {
      const taken = read(value, key);
      if (taken !== null) return [[key, taken]];
      damaged.push({ part, key, value });
      return [];
    });
  const [articles, corrections, memory] = await Promise.all(
    LIBRARY_PARTS.map((part) => readEntries(database, part)),
  );
  const kept = sift('articles', articles ?? [], (value, key) => {
    const article = asKeptArticle(value);
    return article?.article.id === key ? article : null;
  });
  const decided = sift('corrections', corrections ?? [], asCorrections);
  const remembered = sift('memory', memory ?? [], asMemoryRecord);
  if (damaged.length > 0) await setAside(database, damaged);
  return {
    articles: new Map(kept),
    corrections: new Map(decided),
    memory: inOrder(remembered.map(([, record]) => record)),
    setAside: await database.getAll('setAside'),
  };
}

const inOrder = (records: readonly MemoryRecord[]): readonly NameCorrection[] =>
  [...records].sort((a, b) => a.order - b.order).map(({ correction }) => correction);

/** Moves values to the store of what is damaged. */
async function setAside(database: LibraryDatabase, damaged: readonly SetAside[]): Promise<void> {
  const moving = database.transaction(STORES, 'readwrite');
  for (const each of damaged) {
    await moving.objectStore('setAside').add(each);
    await moving.objectStore(each.part).delete(each.key);
  }
  await moving.done;
}

type Entries = readonly (readonly [string, unknown])[];

async function readEntries(database: LibraryDatabase, part: LibraryPart): Promise<Entries> {
  const transaction = database.transaction(part);
  const [keys, values] = await Promise.all([
    transaction.store.getAllKeys(),
    transaction.store.getAll(),
    transaction.done,
  ]);
  return keys.map((key, index) => [key, values[index]]);
}
