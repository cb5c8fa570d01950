import { useTranslation } from 'react-i18next';
import { LibraryButton } from '../features/library/LibraryButton.tsx';
import { OpenButton } from '../features/open/OpenButton.tsx';
import { LanguageField } from '../features/preferences/LanguageField.tsx';
import { ThemeField } from '../features/preferences/ThemeField.tsx';
import { useAppStore } from '../state/store-context.ts';
import { Gem } from '../ui/Gem.tsx';
import { AboutLink } from './AboutSlot.tsx';
import { changeLanguage } from './language.ts';
import { TakeAwaySlot } from './TakeAwaySlot.tsx';
import { useLibraryDeeds } from './use-library-deeds.ts';

/** The page's name and what the reader can set. */
export function Header() {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  const deeds = useLibraryDeeds();
  return (
    <header className="app-header">
      <p className="wordmark">
        <Gem />
        <span>{t('app.name')}</span>
        <span className="tagline">{t('app.tagline')}</span>
      </p>
      <OpenButton />
      <LibraryButton deeds={deeds} />
      <TakeAwaySlot />
      <AboutLink />
      <LanguageField onChoose={(language) => void changeLanguage(store, i18n, language)} />
      <ThemeField />
    </header>
  );
}
