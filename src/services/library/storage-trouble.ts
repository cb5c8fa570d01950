import type { StorageTrouble } from '../../state/library-slice.ts';

/** What an error of the storage means to the reader. */
export function troubleOf(error: unknown): StorageTrouble {
  const named = typeof error === 'object' && error !== null && 'name' in error;
  switch (named ? error.name : '') {
    case 'VersionError':
      return 'newer';
    case 'QuotaExceededError':
      return 'full';
    case 'DataError':
    case 'NotReadableError':
    case 'UnknownError':
      return 'damaged';
    default:
      return 'refused';
  }
}
