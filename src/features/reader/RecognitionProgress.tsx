import { useTranslation } from 'react-i18next';
import { formatShare } from '../../i18n/format.ts';
import { useAppState } from '../../state/store-context.ts';

interface RecognitionProgressProps {
  readonly onStop: () => void;
  readonly onGoOn: () => void;
}

/** While a long text is looked through: how far that is, and the way to stop it and to go on. */
export function RecognitionProgress({ onStop, onGoOn }: RecognitionProgressProps) {
  const { t, i18n } = useTranslation();
  const mentions = useAppState((state) => state.mentions);
  if (mentions.status !== 'partial' && mentions.status !== 'stopped') return null;
  const { done, of } = mentions.progress;
  const share = formatShare(done / of, i18n.language);
  const stopped = mentions.status === 'stopped';
  return (
    <div className="recognition-progress">
      <span>{stopped ? t('reading.stopped', { share }) : t('reading.found', { share })}</span>
      <progress value={done} max={of} aria-label={t('reading.progress')} />
      <button type="button" className="text-button" onClick={stopped ? onGoOn : onStop}>
        {stopped ? t('reading.goOn') : t('reading.stop')}
      </button>
    </div>
  );
}
