import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FindBar } from './FindBar.tsx';
import { PlaceStrip } from './PlaceStrip.tsx';
import { PlaceWalk } from './PlaceWalk.tsx';
import { ReadAloud } from './ReadAloud.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
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
      <PlaceWalk />
      <ReadAloud />
      <FindBar />
      {children}
      <ReadingProgress />
      <PlaceStrip />
    </section>
  );
}
