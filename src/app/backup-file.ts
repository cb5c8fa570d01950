import type { TFunction } from 'i18next';
import { writeBackup } from '../domain/library/backup.ts';
import { EMPTY_LIBRARY, type Library } from '../domain/library/library.ts';
import type { RestoreOutcome } from '../domain/library/restore-backup.ts';
import { restoreText } from '../services/library/restore-text.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { libraryOf } from '../state/library-slice.ts';
import { saveFile } from '../ui/save-file.ts';

/** Gives the whole library, as it stands in memory, as a file that is called in the interface's language, with the day behind. */
export const saveBackup = (store: AppStore, t: TFunction): void =>
  save(libraryOf(store.getState()), `${t('app.name')} ${t('library.title')}`);

/** Gives what is remembered alone as such a file; the library takes it in again like any backup. */
export const saveMemory = (store: AppStore, t: TFunction): void =>
  save({ ...EMPTY_LIBRARY, memory: store.getState().memory }, `${t('app.name')} ${t('remembered.title')}`);

/** The name is the interface's own: it has nothing in it that some system does not allow. */
function save(library: Library, name: string): void {
  const now = new Date();
  const backup = new Blob([writeBackup(library, now.getTime())], { type: 'application/json' });
  saveFile(`${name} ${now.toISOString().slice(0, 10)}.json`, backup);
}

/** Takes in what a backup has more than the library, given as a file or like a text. */
export async function restoreBackup(store: AppStore, backup: Blob | string): Promise<RestoreOutcome> {
  try {
    return restoreText(store, typeof backup === 'string' ? backup : await backup.text());
  } catch {
    return { ok: false, problem: 'broken' };
  }
}
