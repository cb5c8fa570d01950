import { Volume2 } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { VoiceGuide } from './VoiceGuide.tsx';
import { whereReaderIs } from './where-reader-is.ts';

/** Has the browser read the text aloud from where the reader is; absent in a browser that does not speak. */
export function ReadAloud() {
  const { t } = useTranslation();
  const store = useAppStore();
  const article = useAppState((state) => (state.article.status === 'ready' ? state.article.value : null));
  const guide = useAppState((state) => (state.guide.kind === 'voice' ? state.guide : null));
  const speaks = useAppState((state) => state.arabicVoices !== null);
  const opener = useRef<HTMLButtonElement>(null);
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
  return (
    <>
      {guide && <VoiceGuide article={article} guide={guide} onStop={stop} />}
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
