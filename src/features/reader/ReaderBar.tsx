import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchedAhead, fromRestOn } from '../../state/on-demand.ts';
import { useAppState } from '../../state/store-context.ts';
import { FindBar } from './FindBar.tsx';
import { PlaceStrip } from './PlaceStrip.tsx';
import { PlaceWalk } from './PlaceWalk.tsx';
import { readerParts } from './parts-ahead.ts';
import { ReadingProgress } from './ReadingProgress.tsx';

// It is not offered before the voices are known, which are asked for at rest.
const ReadAloud = fromRestOn(() => readerParts().then((parts) => parts.ReadAloud));
const RecognitionProgress = fetchedAhead(() => readerParts().then((parts) => parts.RecognitionProgress));

interface ReaderBarProps {
  readonly onStop: () => void;
  readonly onGoOn: () => void;
  readonly children?: ReactNode;
}

/** The line over the text that stays while the text scrolls. */
export function ReaderBar({ onStop, onGoOn, children }: ReaderBarProps) {
  const { t } = useTranslation();
  const lookedThrough = useAppState(({ mentions }) => 'progress' in mentions);
  return (
    <section className="reader-bar" aria-label={t('reading.tools')}>
      {lookedThrough && <RecognitionProgress onStop={onStop} onGoOn={onGoOn} />}
      {/* Before the others at the line's end: it comes when voices are asked for, and moves none of them. */}
      <ReadAloud />
      <PlaceWalk />
      <FindBar />
      {children}
      <ReadingProgress />
      <PlaceStrip />
    </section>
  );
}
