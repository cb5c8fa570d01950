import { Telescope } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAppState, useAppStore } from '../../state/store-context.ts';

/** Keeps the list to what the map shows: the sentences about that part of the world. */
export function HereSwitch() {
  const { t } = useTranslation();
  const store = useAppStore();
  const hereOnly = useAppState((state) => state.hereOnly);
  return (
    <button
      type="button"
      className="button button-quiet here-switch"
      aria-pressed={hereOnly}
      title={t('mapTools.hereOnly')}
      onClick={() => store.getState().keepToMap(!hereOnly)}
    >
      <Telescope aria-hidden size="1rem" />
      <span className="here-switch-name">{t('mapTools.hereOnly')}</span>
    </button>
  );
}
