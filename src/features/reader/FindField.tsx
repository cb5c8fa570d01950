import { ChevronDown, ChevronUp, WholeWord, X } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findInText, findWholeWords, soughtText } from '../../domain/arabic/find-in-text.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';
import { type Hit, showHit, useHighlightedHits } from './highlighted-hits.ts';
import { hasRoomToRead } from './scroll-into-room.ts';

const NO_HITS: readonly Hit[] = [];
const WHOLE_WORDS_EXAMPLE = { word: 'غزة', found: 'وبغزة' };

/** What is sought, and the way from one hit to the next. */
export function FindField({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const store = useAppStore();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(soughtText(typed));
  const wholeWords = useAppState((state) => state.preferences.wholeWords);
  const hits = useHits(sought, wholeWords);
  const [chosen, setChosen] = useState(0);
  const current = hits.length === 0 ? 0 : chosen % hits.length;
  useHighlightedHits(hits, current);

  useEffect(
    function takeTheBar() {
      // The guide's controls are covered while this is here, so that nothing could make it rest.
      store.getState().restGuide();
      input.current?.focus();
    },
    [store],
  );
  useEffect(
    function makeRoomForText() {
      if (!hasRoomToRead()) store.getState().closeSheet();
    },
    [store],
  );
  useEffect(
    function goToFirst() {
      setChosen(0);
      if (hits[0]) showHit(hits[0], store.getState().closeSheet);
    },
    [hits, store],
  );
  function step(by: 1 | -1) {
    if (hits.length === 0) return;
    const next = (current + by + hits.length) % hits.length;
    setChosen(next);
    showHit(hits[next] as Hit, store.getState().closeSheet);
  }
  function press(event: KeyboardEvent) {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
  }
  const told =
    sought === ''
      ? ''
      : hits.length === 0
        ? t('find.none')
        : t('find.position', { current: current + 1, total: hits.length });
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of the last years do not know the search element
    <div className="find-field" role="search">
      <input
        ref={input}
        type="search"
        dir={typed === '' ? undefined : 'auto'}
        aria-label={t('find.title')}
        placeholder={t('find.placeholder')}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={press}
      />
      <span role="status" className="find-count">
        {told}
      </span>
      <button
        type="button"
        className="icon-button find-whole"
        aria-label={t('find.wholeWords')}
        title={t('find.wholeWordsNote', WHOLE_WORDS_EXAMPLE)}
        aria-pressed={wholeWords}
        onClick={() => store.getState().prefer({ wholeWords: !wholeWords })}
      >
        <WholeWord aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('find.previous')}
        disabled={hits.length === 0}
        onClick={() => step(-1)}
      >
        <ChevronUp aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('find.next')}
        disabled={hits.length === 0}
        onClick={() => step(1)}
      >
        <ChevronDown aria-hidden />
      </button>
      <button type="button" className="icon-button" aria-label={t('find.close')} onClick={onClose}>
        <X aria-hidden />
      </button>
    </div>
  );
}

function useHits(sought: string, wholeWords: boolean): readonly Hit[] {
  const article = useAppState((state) => state.article);
  return useMemo(() => {
    if (sought === '' || article.status !== 'ready') return NO_HITS;
    const find = wholeWords ? findWholeWords : findInText;
    return article.value.blocks.flatMap((block) =>
      find(block.text, sought).map((span) => ({ ...span, blockId: block.id })),
    );
  }, [article, sought, wholeWords]);
}
