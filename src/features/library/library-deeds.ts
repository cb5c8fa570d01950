import type { Article } from '../../domain/article/article.ts';
import type { RestoreOutcome } from '../../domain/library/restore-backup.ts';

/** What the library's view asks of the rest of the app. */
export interface LibraryDeeds {
  /** Finds out which articles are built in. */
  readonly listBuiltIn: () => void;
  /** Makes a copy of a built-in article that can be edited. */
  readonly copy: (article: Article) => void;
  /** Takes the keyboard to the text that was chosen. */
  readonly enterText: () => void;
  /** Gives the whole library as a file. */
  readonly backUp: () => void;
  /** Asks for a backup file and takes in what it has more; null where none was chosen. */
  readonly restore: () => Promise<RestoreOutcome | null>;
  /** Shows the places of several articles on one map. */
  readonly compare: (ids: readonly string[]) => void;
}
