import { memo, useMemo, useRef } from 'react';
import { type Article, headlineOf } from '../../domain/article/article.ts';
import { partsOf } from '../../domain/article/parts.ts';
import { selectIsSearching } from '../../state/article-slice.ts';
import { fromRestOn } from '../../state/on-demand.ts';
import { useAppState } from '../../state/store-context.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { PartView } from './PartView.tsx';
import './reader.css';
import { readerParts } from './parts-ahead.ts';
import { useMentionKeys } from './use-mention-keys.ts';
import { useScrollToFocus } from './use-scroll-to-focus.ts';

const DecidedWords = fromRestOn(() => readerParts().then((parts) => parts.DecidedWords));
const MentionTip = fromRestOn(() => readerParts().then((parts) => parts.MentionTip));
const SeenBlocks = fromRestOn(() => readerParts().then((parts) => parts.SeenBlocks));

/** The article, whole and unaltered, its places lit. */
export function ArticleView({ article }: { article: Article }) {
  const root = useRef<HTMLElement>(null);
  const busy = useAppState(selectIsSearching);
  useScrollToFocus(root);
  useMentionKeys(root);
  return (
    <article
      ref={root}
      id="article"
      tabIndex={-1}
      className="article"
      aria-busy={busy}
      aria-labelledby={headlineOf(article)?.id ?? 'article-title'}
    >
      <ArticleHead article={article} />
      <ArticleText article={article} />
      <MentionTip root={root} />
      <DecidedWords />
      <SeenBlocks root={root} />
    </article>
  );
}

/** What stands below the headline. Made once for an article: what changes in it, its parts hear by themselves. */
const ArticleText = memo(function ArticleText({ article }: { article: Article }) {
  const parts = useMemo(
    () => partsOf(headlineOf(article) ? article.blocks.slice(1) : article.blocks),
    [article],
  );
  return (
    <div className="article-text" lang={article.language}>
      {parts.map((part) => (
        <PartView
          key={part.blocks[0]?.id}
          part={part}
          articleId={article.id}
          ofMany={parts.length >= MANY_PARTS}
        />
      ))}
    </div>
  );
});

/** Up to some 40,000 letters, a long magazine article, everything is lit at once. */
const MANY_PARTS = 8;
