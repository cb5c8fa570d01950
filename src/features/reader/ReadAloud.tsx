import { Volume2 } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../domain/article/article.ts';
import { fetchedAhead } from '../../state/on-demand.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { readerParts } from './parts-ahead.ts';

const VoiceGuide = fetchedAhead(() => readerParts().then((parts) => parts.VoiceGuide));

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
    else if (article) readFromHere(article);
  }
  function readFromHere(from: Article) {
    readerParts().then(
      ({ whereReaderIs }) => store.getState().readAloud(whereReaderIs(from, store.getState())),
      () => store.getState().tell('part-unreachable'),
    );
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
