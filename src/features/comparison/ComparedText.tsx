import { useTranslation } from 'react-i18next';
import { selectComparedCount } from '../../state/comparison-slice.ts';
import { useAppState } from '../../state/store-context.ts';
import './comparison.css';
import { letterOf } from './letter-of.ts';

/** A line over the text while articles are compared: which of them is read below. */
export function ComparedText() {
  const { t } = useTranslation();
  const index = useAppState(({ article, comparison }) =>
    comparison?.status === 'ready' && article.status === 'ready'
      ? comparison.articles.findIndex(({ articleId }) => articleId === article.value.id)
      : null,
  );
  const isOfTwo = useAppState((state) => selectComparedCount(state) === 2);
  if (index === null) return null;
  const letter = letterOf(t('comparison.letters').split(' '), index);
  return (
    <p className="compared-text">
      {index < 0
        ? t('comparison.textOfNone')
        : t(isOfTwo ? 'comparison.textOfBoth' : 'comparison.textOf', { letter })}
    </p>
  );
}
