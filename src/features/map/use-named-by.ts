import { useTranslation } from 'react-i18next';
import { selectComparedCount } from '../../state/comparison-slice.ts';
import { useAppState } from '../../state/store-context.ts';

/** How a sign says which of the compared articles name its place. */
export interface NamedBy {
  readonly letters: readonly string[];
  readonly ofAll: boolean;
}

/** Who names a place, in the articles' letters; null where a single article is read. */
export function useNamedBy(namedBy: readonly number[] | undefined): NamedBy | null {
  const { t } = useTranslation();
  const compared = useAppState(selectComparedCount);
  if (!namedBy) return null;
  const letters = t('comparison.letters').split(' ');
  return {
    letters: namedBy.map((index) => letters[index] ?? String(index + 1)),
    ofAll: namedBy.length === compared,
  };
}
