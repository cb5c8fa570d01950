import { ChevronDown, ChevronUp, Pause, Play, Volume2, X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../domain/article/article.ts';
import { selectMaySpeak, type VoiceGuide } from '../../state/guide-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { useSpokenText } from './use-spoken-text.ts';
import { whereReaderIs } from './where-reader-is.ts';

/** Has the browser read the text aloud from where the reader is; absent in a browser that does not speak. */
export function ReadAloud() {
  const { t } = useTranslation();
  const store = useAppStore();
  const article = useAppState((state) => (state.article.status === 'ready' ? state.article.value : null));
  const guide = useAppState((state) => (state.guide.kind === 'voice' ? state.guide : null));
  const speaks = useAppState((state) => state.arabicVoices !== null);
  const opener = useRef<HTMLButtonElement>(null);
  useSpokenText();
  if (!speaks || !article || article.blocks.length === 0) return null;

  function toggle() {
    const state = store.getState();
    if (guide) state.endGuide();
    else if (article) state.readAloud(whereReaderIs(article, state));
  }
  function stop() {
    store.getState().endGuide();
    opener.current?.focus();
  }
  function stopByEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    // The key is used up here: what is in focus stays so.
    event.preventDefault();
    stop();
  }
  return (
    <>
      {guide && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
        <div className="guide" role="group" aria-label={t('aloud.title')} onKeyDown={stopByEscape}>
          <VoiceControls article={article} guide={guide} />
          <button type="button" className="icon-button" aria-label={t('aloud.stop')} onClick={stop}>
            <X aria-hidden />
          </button>
        </div>
      )}
      <button
        ref={opener}
        type="button"
        className="icon-button"
        aria-label={t('aloud.title')}
        title={t('aloud.title')}
        aria-expanded={guide !== null}
        onClick={toggle}
      >
        <Volume2 aria-hidden />
      </button>
    </>
  );
}

function VoiceControls({ article, guide }: { article: Article; guide: VoiceGuide }) {
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
