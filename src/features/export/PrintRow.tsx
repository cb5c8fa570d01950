import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { TakeAwayRow } from './TakeAwayRow.tsx';

/** The article on paper, by the browser's own print. */
export function PrintRow({ print }: { print: () => void }) {
  const { t } = useTranslation();
  return (
    <TakeAwayRow name={t('takeAway.printName')} use={t('takeAway.printUse')} word={null}>
      <button type="button" className="button take-away-button" onClick={print}>
        <Printer aria-hidden size="1rem" />
        <span>{t('takeAway.print')}</span>
      </button>
    </TakeAwayRow>
  );
}
