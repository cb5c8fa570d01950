import { NO_CORRECTIONS } from '../../domain/correction/correction.ts';
import type { Library } from '../../domain/library/library.ts';
import { type RestoreOutcome, restoreFromText } from '../../domain/library/restore-backup.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import { takeLibraryChange } from '../../state/library-change.ts';
import { libraryOf } from '../../state/library-slice.ts';

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
