import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RecognitionProgress } from './RecognitionProgress.tsx';

interface ReaderBarProps {
  readonly onStop: () => void;
  readonly onGoOn: () => void;
  readonly children?: ReactNode;
}

/** The line over the text that stays while the text scrolls. */
export function ReaderBar({ onStop, onGoOn, children }: ReaderBarProps) {
  const { t } = useTranslation();
  return (
    <section className="reader-bar" aria-label={t('reading.tools')}>
      <RecognitionProgress onStop={onStop} onGoOn={onGoOn} />
      {children}
    </section>
  );
}
