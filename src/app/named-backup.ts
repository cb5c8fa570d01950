import type { TFunction } from 'i18next';
import type { RestoreOutcome } from '../domain/library/restore-backup.ts';
import * as backupFile from '../services/library/backup-file.ts';
import type { AppStore } from '../state/create-app-store.ts';

/** Gives the whole library as a file that is called in the interface's language. */
export const saveBackup = (store: AppStore, t: TFunction): void =>
  backupFile.saveBackup(store, `${t('app.name')} ${t('library.title')}`);

/** Gives what is remembered as a file that is called in the interface's language. */
export const saveMemory = (store: AppStore, t: TFunction): void =>
  backupFile.saveMemory(store, `${t('app.name')} ${t('remembered.title')}`);

/** Takes in what a backup has more than the library, given as a file or like a text. */
export const takeBackup = async (store: AppStore, backup: Blob | string): Promise<RestoreOutcome> =>
  typeof backup === 'string' ? backupFile.restoreText(store, backup) : backupFile.restoreFile(store, backup);
