import { useTranslation } from 'react-i18next';
import { SegmentField } from '../../ui/SegmentField.tsx';
import { SCOPE_TEXTS, SCOPES, type Scope } from './scope.ts';

interface ScopeChoiceProps {
  readonly scope: Scope;
  readonly onChoose: (scope: Scope) => void;
}

/** How far the decision reaches: here, in the whole article, in every text from now on. */
export function ScopeChoice({ scope, onChoose }: ScopeChoiceProps) {
  const { t } = useTranslation();
  return (
    <SegmentField
      label={t('correction.howFar')}
      segments={SCOPES.map((each) => ({ value: each, text: t(SCOPE_TEXTS[each]) }))}
      value={scope}
      onChoose={onChoose}
    />
  );
}
