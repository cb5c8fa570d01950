import { useTranslation } from 'react-i18next';
import { ABOUT_HASH } from './address.ts';

/** At the foot of the text: where the data comes from, in one line, and the way to the rest. */
export function Colophon() {
  const { t } = useTranslation();
  return (
    <footer id="colophon" className="colophon">
      <p>
        {t('about.foot')} <a href={ABOUT_HASH}>{t('about.more')}</a>
      </p>
    </footer>
  );
}
