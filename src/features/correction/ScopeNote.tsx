import { useTranslation } from 'react-i18next';
import type { Target } from '../../state/correction-target.ts';
import { useAppState } from '../../state/store-context.ts';
import { countOfName, type Scope } from './scope.ts';

/** What the chosen reach comes to: how many mentions of the article, or that it is remembered. */
export function ScopeNote({ target, scope }: { target: Target; scope: Scope }) {
  const { t } = useTranslation();
  const count = useAppState((state) => (scope === 'article' ? countOfName(target, state) : 0));
  const note =
    scope === 'always' ? t('correction.alwaysNote') : count > 1 ? t('reader.mentionCount', { count }) : '';
  return (
    <p role="status" className="correction-hint">
      {note}
    </p>
  );
}
