import { useRef } from 'react';
import type { Article } from '../../domain/article/article.ts';
import { useAppState } from '../../state/store-context.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { BlockView } from './BlockView.tsx';
import './reader.css';
import { useMentionKeys } from './use-mention-keys.ts';
import { useScrollToFocus } from './use-scroll-to-focus.ts';

/** The article, whole and unaltered, its places lit. */
export function ArticleView({ article }: { article: Article }) {
  const root = useRef<HTMLElement>(null);
  const busy = useAppState((state) => state.mentions.status === 'loading');
  useScrollToFocus(root);
  useMentionKeys(root);
  return (
    <article ref={root} className="article" aria-busy={busy} aria-labelledby="article-title">
      <ArticleHead article={article} />
      <div className="article-text" lang={article.language}>
        {article.blocks.map((block) => (
          <BlockView key={block.id} block={block} articleId={article.id} />
        ))}
      </div>
    </article>
  );
}
