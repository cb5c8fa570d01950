import { useTranslation } from 'react-i18next';
import type { PopupSheet } from '../../ui/Popup.tsx';

/** In heights of a letter: a panel over a lower map would be a slit. There the map's style puts the rarer buttons in the menu. */
const LOW = 24;

/** Whether a panel of the map opens as a sheet over the whole page: where the map is low. */
export function useSheetOnLowMap(): PopupSheet {
  const { t } = useTranslation();
  return {
    closeLabel: t('app.dismiss'),
    isDue(panel) {
      const map = panel.closest('.map-pane');
      const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      return map !== null && map.clientHeight < LOW * letter;
    },
  };
}
