import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Target } from '../../state/correction-target.ts';
import { useAppState } from '../../state/store-context.ts';
import { countOfName, SCOPES, type Scope } from './scope.ts';

const SCOPE_TEXTS = {
  mention: 'correction.onlyHere',
  article: 'correction.inArticle',
  always: 'correction.always',
} as const satisfies Record<Scope, string>;

interface ScopeChoiceProps {
  readonly target: Target;
  readonly scope: Scope;
  readonly onChoose: (scope: Scope) => void;
}

/** How far the decision reaches: here, in the whole article, in every text from now on. */
export function ScopeChoice({ target, scope, onChoose }: ScopeChoiceProps) {
  const { t } = useTranslation();
  const group = useId();
  const count = useAppState((state) => countOfName(target, state));
  return (
    <fieldset className="correction-group">
      <legend>{t('correction.howFar')}</legend>
      {SCOPES.map((each) => (
        <label key={each} className="correction-option">
          <input type="radio" name={group} checked={scope === each} onChange={() => onChoose(each)} />
          <span>
            {t(SCOPE_TEXTS[each])}
            {each === 'article' && count > 1 && (
              <span className="correction-hint">{t('reader.mentionCount', { count })}</span>
            )}
            {each === 'always' && <span className="correction-hint">{t('correction.alwaysNote')}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
