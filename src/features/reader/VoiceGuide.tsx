import { ChevronDown, ChevronUp, Pause, Play, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../domain/article/article.ts';
import { type VoiceGuide as Guide, selectMaySpeak } from '../../state/guide-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { useSpokenText } from './use-spoken-text.ts';

interface VoiceGuideProps {
  readonly article: Article;
  readonly guide: Guide;
  readonly onStop: () => void;
}

/** The controls of the voice that reads, which colours what it says. */
export function VoiceGuide({ article, guide, onStop }: VoiceGuideProps) {
  const { t } = useTranslation();
  useSpokenText();
  function stopByEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    // The key is used up here: what is in focus stays so.
    event.preventDefault();
    onStop();
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div className="guide" role="group" aria-label={t('aloud.title')} onKeyDown={stopByEscape}>
      <VoiceControls article={article} guide={guide} />
      <button type="button" className="icon-button" aria-label={t('aloud.stop')} onClick={onStop}>
        <X aria-hidden />
      </button>
    </div>
  );
}

function VoiceControls({ article, guide }: { article: Article; guide: Guide }) {
  const { t } = useTranslation();
  const store = useAppStore();
  const voices = useAppState((state) => state.arabicVoices);
  const maySpeak = useAppState(selectMaySpeak);
  if (!maySpeak) {
    return (
      <>
        <p className="guide-sentence" role="status">
          {voices === 'online' ? t('aloud.online') : t('aloud.none')}
        </p>
        {voices === 'online' && (
          <button type="button" className="text-button" onClick={allow}>
            {t('aloud.allow')}
          </button>
        )}
      </>
    );
  }
  function allow() {
    store.getState().allowOnlineVoice();
    store.getState().guideOn();
  }

  const at = (guide.part ?? guide.from).blockId;
  const index = article.blocks.findIndex(({ id }) => id === at);
  function step(by: 1 | -1) {
    const block = article.blocks[index + by];
    if (block) store.getState().readAloud({ blockId: block.id, offset: 0 });
  }
  return (
    <>
      <p className="guide-sentence">
        {t('aloud.position', { current: index + 1, total: article.blocks.length })}
      </p>
      <button
        type="button"
        className="icon-button"
        aria-label={t('aloud.previous')}
        disabled={index <= 0}
        onClick={() => step(-1)}
      >
        <ChevronUp aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={guide.going ? t('aloud.pause') : t('aloud.play')}
        onClick={() => (guide.going ? store.getState().restGuide() : store.getState().guideOn())}
      >
        {guide.going ? <Pause aria-hidden /> : <Play aria-hidden />}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('aloud.next')}
        disabled={index === article.blocks.length - 1}
        onClick={() => step(1)}
      >
        <ChevronDown aria-hidden />
      </button>
    </>
  );
}
