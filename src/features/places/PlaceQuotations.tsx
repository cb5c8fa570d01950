import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '../../domain/article/article.ts';
import type { PlaceId } from '../../domain/gazetteer/place.ts';
import type { Mention, MentionId } from '../../domain/recognition/mention.ts';
import { quoteAround } from '../../domain/recognition/quote-around.ts';
import { selectMentionsOf } from '../../state/article-slice.ts';
import { useAppState, useAppStore } from '../../state/store-context.ts';

/** UTF-16 units of text on either side of the name: about one line of the card. */
const REACH = 34;

/** A book may name a place thousands of times: so many quotations are shown at once. */
const AT_ONCE = 60;

interface PlaceQuotationsProps {
  readonly placeId: PlaceId;
  /** The mention in focus. */
  readonly mentionId: MentionId | null;
}

/** The mentions of a place with the words around each; choosing one goes there. */
export function PlaceQuotations({ placeId, mentionId }: PlaceQuotationsProps) {
  const mentions = useAppState(selectMentionsOf(placeId));
  const article = useAppState((state) => state.article);
  const { t } = useTranslation();
  const [shown, setShown] = useState(AT_ONCE);
  const blocks = useMemo(
    () => new Map(article.status === 'ready' ? article.value.blocks.map((block) => [block.id, block]) : []),
    [article],
  );
  if (article.status !== 'ready') return null;
  return (
    <ol className="quotations" lang={article.value.language}>
      {mentions.slice(0, shown).map((mention, index) => {
        const block = blocks.get(mention.blockId);
        return block ? (
          <li key={mention.id}>
            <QuotationLink
              block={block}
              mention={mention}
              placeId={placeId}
              active={mention.id === mentionId}
              current={index + 1}
              total={mentions.length}
            />
          </li>
        ) : null;
      })}
      {mentions.length > shown && (
        <li>
          <button type="button" className="text-button" onClick={() => setShown(shown + AT_ONCE)}>
            {t('reading.moreQuotations', { count: Math.min(AT_ONCE, mentions.length - shown) })}
          </button>
        </li>
      )}
    </ol>
  );
}

interface QuotationLinkProps {
  readonly block: Block;
  readonly mention: Mention;
  readonly placeId: PlaceId;
  readonly active: boolean;
  readonly current: number;
  readonly total: number;
}

function QuotationLink({ block, mention, placeId, active, current, total }: QuotationLinkProps) {
  const { t } = useTranslation();
  const store = useAppStore();
  const { before, name, after, cutBefore, cutAfter } = quoteAround(block.text, mention, REACH);
  return (
    <button
      type="button"
      dir={block.direction}
      className="quotation"
      aria-current={active ? 'true' : undefined}
      onClick={() => store.getState().focusPlace(placeId, 'list', mention.id)}
    >
      {cutBefore && '…'}
      {before}
      <mark>{name}</mark>
      {after}
      {cutAfter && '…'}
      <span className="visually-hidden">{t('places.goToMention', { current, total })}</span>
    </button>
  );
}
