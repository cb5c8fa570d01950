import { FilePlus2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAppStore } from '../../state/store-context.ts';

/** Opens the dialog with all ways to bring a text along. */
export function OpenButton() {
  const { t } = useTranslation();
  const store = useAppStore();
  return (
    <button type="button" className="header-button" onClick={() => store.getState().showOpenDialog()}>
      <FilePlus2 aria-hidden size="1.25rem" />
      <span>{t('open.button')}</span>
    </button>
  );
}
