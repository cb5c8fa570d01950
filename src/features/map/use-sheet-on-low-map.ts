import { useTranslation } from 'react-i18next';
import type { PopupSheet } from '../../ui/Popup.tsx';

/** In pixels of height; a panel over a lower map would be a slit. */
const LOW = 384;

/** Whether a panel of the map opens as a sheet over the whole page: where the map is low. */
export function useSheetOnLowMap(): PopupSheet {
  const { t } = useTranslation();
  return {
    closeLabel: t('app.dismiss'),
    isDue: (panel) => (panel.closest('.map-pane')?.clientHeight ?? LOW) < LOW,
  };
}
