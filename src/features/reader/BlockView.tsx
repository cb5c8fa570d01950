import type { Block } from '../../domain/article/article.ts';
import { segmentsOf } from '../../domain/recognition/segments.ts';
import { selectMentionsIn } from '../../state/article-slice.ts';
import { useAppState } from '../../state/store-context.ts';
import { MentionLink } from './MentionLink.tsx';

/** One block of the article, in its own direction, cut into plain and lit segments. */
export function BlockView({ block, articleId }: { block: Block; articleId: string }) {
  const mentions = useAppState(selectMentionsIn(block.id));
  const segments = segmentsOf(block.text, mentions).map(({ text, mention }) =>
    mention ? <MentionLink key={mention.id} mention={mention} articleId={articleId} /> : text,
  );
  const shared = { id: block.id, dir: block.direction, 'data-block-id': block.id };
  switch (block.kind) {
    case 'heading':
      return <h2 {...shared}>{segments}</h2>;
    case 'quotation':
      return (
        <blockquote {...shared}>
          <p>{segments}</p>
        </blockquote>
      );
    case 'paragraph':
      return <p {...shared}>{segments}</p>;
  }
}
