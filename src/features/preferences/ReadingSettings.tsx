import { ALargeSmall } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchedAhead } from '../../state/on-demand.ts';
import { Popup } from '../../ui/Popup.tsx';

const SettingsFields = fetchedAhead(() =>
  import('./SettingsFields.tsx').then((module) => module.SettingsFields),
);

/** How the text is set and which of its marks are shown, in a panel of its own; what else belongs there comes last. */
export function ReadingSettings({ children }: { children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Popup label={t('settings.title')} icon={<ALargeSmall aria-hidden />} className="reading-settings">
      <SettingsFields />
      {children}
    </Popup>
  );
}
