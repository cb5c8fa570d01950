import { NO_CORRECTIONS } from '../../domain/correction/correction.ts';
import { writeBackup } from '../../domain/library/backup.ts';
import type { Library } from '../../domain/library/library.ts';
import { type RestoreOutcome, restoreFromText } from '../../domain/library/restore-backup.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import { takeLibraryChange } from '../../state/library-change.ts';
import { libraryOf } from '../../state/library-slice.ts';
import { saveFile } from '../save-file.ts';

/** Gives the whole library, as it stands in memory, as a file of a name with the day behind it. */
export function saveBackup(store: AppStore, name: string): void {
  const now = new Date();
  saveFile(datedName(name, now), 'application/json', writeBackup(libraryOf(store.getState()), now.getTime()));
}

/** Gives what is remembered alone as such a file; the library takes it in again like any backup. */
export function saveMemory(store: AppStore, name: string): void {
  const now = new Date();
  const { memory } = store.getState();
  const library = { articles: new Map(), corrections: new Map(), memory, setAside: [] };
  saveFile(datedName(name, now), 'application/json', writeBackup(library, now.getTime()));
}

/** The name is the interface's own: it has nothing in it that some system does not allow. */
const datedName = (name: string, when: Date): string => `${name} ${when.toISOString().slice(0, 10)}.json`;

/** Takes in what a backup file has more than the library. */
export async function restoreFile(store: AppStore, file: Blob): Promise<RestoreOutcome> {
  try {
    return restoreText(store, await file.text());
  } catch {
    return { ok: false, problem: 'broken' };
  }
}

/** Takes in what a backup has more than the library. */
export function restoreText(store: AppStore, text: string): RestoreOutcome {
  const before = libraryOf(store.getState());
  const { library, outcome } = restoreFromText(before, text);
  if (library !== before) takeRestored(store, before, library);
  return outcome;
}

function takeRestored(store: AppStore, before: Library, library: Library): void {
  const isNew = <T>(was: ReadonlyMap<string, T>, [id, value]: readonly [string, T]) => was.get(id) !== value;
  takeLibraryChange(store, {
    articles: new Map([...library.articles].filter((entry) => isNew(before.articles, entry))),
    corrections: new Map(
      [...library.corrections]
        .filter((entry) => isNew(before.corrections, entry))
        .map(([id, now]) => [id, { base: before.corrections.get(id) ?? NO_CORRECTIONS, now }]),
    ),
    memory: library.memory === before.memory ? null : { base: before.memory, now: library.memory },
    setAside: library.setAside,
  });
}
