import type { TFunction } from 'i18next';
import type { RestoreOutcome } from '../domain/library/restore-backup.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { chooseFile } from '../ui/choose-file.ts';
import { withPart } from './with-part.ts';

// What writes and reads the library's files is fetched when a reader first asks for one.
const fetchFiles = () => import('./backup-file.ts');

/** Gives the whole library, as it stands in memory, as a file. */
export const saveBackup = (store: AppStore, t: TFunction): void =>
  void withPart(store, fetchFiles, (files) => files.saveBackup(store, t));

/** Gives what is remembered alone as a file. */
export const saveMemory = (store: AppStore, t: TFunction): void =>
  void withPart(store, fetchFiles, (files) => files.saveMemory(store, t));

/** Asks for a backup file and takes in what it has more; null where the reader chose none. */
export async function askForBackup(store: AppStore): Promise<RestoreOutcome | null> {
  const file = await chooseFile('.json,application/json');
  return file && restoreBackup(store, file);
}

/** Takes in what a backup, given as a file or like a text, has more; null where a part of the app did not arrive. */
export const restoreBackup = (store: AppStore, backup: Blob | string): Promise<RestoreOutcome | null> =>
  withPart(store, fetchFiles, (files) => files.restoreBackup(store, backup));
