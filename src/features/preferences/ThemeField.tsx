import { SunMoon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { THEMES, type Theme } from '../../state/preferences-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';

const TEXTS = {
  system: 'preferences.themeSystem',
  light: 'preferences.themeLight',
  sepia: 'preferences.themeSepia',
  dark: 'preferences.themeDark',
  contrast: 'preferences.themeContrast',
} as const satisfies Record<Theme, string>;

/** Chooses the interface's colours. */
export function ThemeField() {
  const { t } = useTranslation();
  const store = useAppStore();
  const theme = useAppState((state) => state.preferences.theme);
  return (
    <ChoiceField
      label={t('preferences.theme')}
      icon={<SunMoon aria-hidden size="1.25rem" />}
      choices={THEMES.map((value) => ({ value, text: t(TEXTS[value]) }))}
      value={theme}
      onChoose={(chosen) => store.getState().prefer({ theme: chosen })}
    />
  );
}
