import { useTranslation } from 'react-i18next';
import { ComparisonPanel } from '../features/comparison/ComparisonPanel.tsx';
import { useAppStore } from '../state/store-context.ts';

/** The comparison of articles; what makes its table a file comes when it is wanted. */
export function ComparisonSlot() {
  const { i18n } = useTranslation();
  const store = useAppStore();
  const save = () =>
    import('./take-away.ts').then(
      ({ saveComparison }) => saveComparison(store, i18n),
      () => false,
    );
  return <ComparisonPanel onSave={save} />;
}
