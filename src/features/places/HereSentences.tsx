import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block, BlockId } from '../../domain/article/article.ts';
import { placeOf } from '../../domain/recognition/mention.ts';
import { sentencesAround } from '../../domain/recognition/sentences-around.ts';
import { selectMentions } from '../../state/article-slice.ts';
import { selectMentionsHere } from '../../state/map-reading-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';

/** What the text says of the part of the world that the map shows: its sentences, in reading order. */
export function HereSentences() {
  const { t } = useTranslation();
  const store = useAppStore();
  const article = useAppState((state) => state.article);
  const bounds = useAppState((state) => state.mapBounds);
  const mentions = useAppState(selectMentions);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the selector reads the view and the mentions from the store
  const sentences = useMemo(() => {
    if (article.status !== 'ready') return [];
    const blocks = new Map<BlockId, Block>(article.value.blocks.map((block) => [block.id, block]));
    return sentencesAround(blocks, selectMentionsHere(store.getState()));
  }, [article, bounds, mentions, store]);
  const language = article.status === 'ready' ? article.value.language : undefined;
  return (
    <section className="here" aria-label={t('mapTools.hereOnly')}>
      <p role="status" className="here-count">
        {sentences.length === 0 ? t('mapTools.nothingHere') : t('mapTools.here', { count: sentences.length })}
      </p>
      <ol className="quotations" lang={language}>
        {sentences.map(({ block, start, pieces, first }) => (
          <li key={`${block.id} ${start}`}>
            <button
              type="button"
              className="quotation"
              dir={block.direction}
              onClick={() => {
                const placeId = placeOf(first);
                if (placeId) store.getState().focusPlace(placeId, 'list', first.id);
              }}
            >
              {pieces.map(({ text, at, lit }) => (lit ? <mark key={at}>{text}</mark> : text))}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
