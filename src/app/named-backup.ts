import type { TFunction } from 'i18next';
import type { RestoreOutcome } from '../domain/library/restore-backup.ts';
import { restoreFile, restoreText, saveBackup, saveMemory } from '../services/library/backup-file.ts';
import type { AppStore } from '../state/create-app-store.ts';

/** Gives the whole library as a file that is called in the interface's language. */
export const saveNamedBackup = (store: AppStore, t: TFunction): void =>
  saveBackup(store, `${t('app.name')} ${t('library.title')}`);

/** Gives what is remembered as a file that is called in the interface's language. */
export const saveNamedMemory = (store: AppStore, t: TFunction): void =>
  saveMemory(store, `${t('app.name')} ${t('remembered.title')}`);

/** Takes in what a backup has more than the library, given as a file or like a text. */
export const takeBackup = async (store: AppStore, backup: Blob | string): Promise<RestoreOutcome> =>
  typeof backup === 'string' ? restoreText(store, backup) : restoreFile(store, backup);
