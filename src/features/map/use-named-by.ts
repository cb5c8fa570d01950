import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { selectComparedCount } from '../../state/comparison-slice.ts';
import { useAppState } from '../../state/store-context.ts';

/** How a sign says which of the compared articles name its place. */
export interface NamedBy {
  readonly letters: readonly string[];
  readonly ofAll: boolean;
}

/** The letters of the articles with these indexes; null where a single article is read. */
export type LettersOf = (indexes: readonly number[] | undefined) => NamedBy | null;

/** Gives who names a place, in the articles' letters. */
export function useLetters(): LettersOf {
  const { t } = useTranslation();
  const compared = useAppState(selectComparedCount);
  return useMemo(() => {
    const letters = t('comparison.letters').split(' ');
    return (indexes) =>
      indexes
        ? {
            letters: indexes.map((index) => letters[index] ?? String(index + 1)),
            ofAll: indexes.length === compared,
          }
        : null;
  }, [t, compared]);
}

/** A name with the letters of the articles that name it, as it is read out. */
export const withLetters = (name: string, namedBy: NamedBy | null): string =>
  namedBy ? `${name} ${namedBy.letters.join(' ')}` : name;
