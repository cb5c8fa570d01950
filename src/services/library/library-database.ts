import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { LibraryPart } from '../../domain/library/library.ts';

/** The name of the device's storage of the library. */
export const DATABASE = 'yaqut';

/** What the stores hold. Values are not trusted: another version, or a fault, may have written them. */
export interface LibraryStores extends DBSchema {
  readonly articles: { key: string; value: unknown };
  readonly corrections: { key: string; value: unknown };
  readonly memory: { key: string; value: unknown };
  /** What was found damaged, as it was found. */
  readonly setAside: { key: number; value: { part: LibraryPart; key: string; value: unknown } };
}

export const STORES: ('articles' | 'corrections' | 'memory' | 'setAside')[] = [
  'articles',
  'corrections',
  'memory',
  'setAside',
];

export type LibraryDatabase = IDBPDatabase<LibraryStores>;

/** Brings the stores from one version to the next, and may change what is in them. */
export type Migration = (
  database: LibraryDatabase,
  transaction: Parameters<NonNullable<Parameters<typeof openDB<LibraryStores>>[2]>['upgrade'] & object>[3],
) => void | Promise<void>;

/** The n-th takes a database of version n to version n + 1; a new one is added at the end, none is ever changed. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database.createObjectStore('articles');
    database.createObjectStore('corrections');
    database.createObjectStore('memory');
    database.createObjectStore('setAside', { autoIncrement: true });
  },
];

interface DatabaseEvents {
  /** An older version in another tab keeps this one waiting. */
  onHeld(): void;
  /** A later version wants the storage: this one has let go of it. */
  onOvertaken(): void;
  /** The browser has closed the storage by itself. */
  onClosed(): void;
}

/** Opens the storage, made or brought up to date as needed; rejects with the browser's error. */
export function openLibraryDatabase(
  { onHeld, onOvertaken, onClosed }: DatabaseEvents,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<LibraryDatabase> {
  return openDB<LibraryStores>(DATABASE, migrations.length, {
    upgrade: async (database, from, _to, transaction) => {
      for (const migrate of migrations.slice(from)) await migrate(database, transaction);
    },
    blocked: onHeld,
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      onOvertaken();
    },
    terminated: onClosed,
  });
}
