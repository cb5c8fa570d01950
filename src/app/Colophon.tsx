import { useTranslation } from 'react-i18next';

/** At the foot of the text: where the data comes from, and that nothing leaves the device. */
export function Colophon() {
  const { t } = useTranslation();
  return (
    <footer className="colophon">
      <h2>{t('about.title')}</h2>
      <p>{t('about.privacy')}</p>
      <p>{t('about.sources')}</p>
      <p>{t('about.fonts')}</p>
    </footer>
  );
}
