import type { Block } from '../../domain/article/article.ts';
import { type Segment, segmentsOf } from '../../domain/recognition/segments.ts';
import { selectMentionsIn } from '../../state/article-slice.ts';
import { useAppState } from '../../state/store-context.ts';
import { MentionLink } from './MentionLink.tsx';

interface BlockViewProps {
  readonly block: Block;
  readonly articleId: string;
  /** Whether its mentions are lit; far from what is on the screen they need not be. */
  readonly lit: boolean;
}

/** One block of the article in its own direction; its element stays while its mentions are lit and unlit. */
export function BlockView({ block, articleId, lit }: BlockViewProps) {
  const text = lit ? <LitText block={block} articleId={articleId} /> : <PlainText block={block} />;
  const shared = { id: block.id, dir: block.direction, 'data-block-id': block.id };
  switch (block.kind) {
    case 'heading': {
      const Heading = HEADINGS[(block.level ?? 2) - 2] ?? 'h6';
      return <Heading {...shared}>{text}</Heading>;
    }
    case 'quotation':
      return (
        <blockquote {...shared}>
          <p>{text}</p>
        </blockquote>
      );
    case 'list-item':
      return <li {...shared}>{text}</li>;
    case 'paragraph':
      return <p {...shared}>{text}</p>;
  }
}

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** The block's text cut into plain and lit segments. */
function LitText({ block, articleId }: Pick<BlockViewProps, 'block' | 'articleId'>) {
  const mentions = useAppState(selectMentionsIn(block.id));
  return segmentsOf(block.text, mentions, block.links).map((segment) =>
    segment.mention ? (
      <MentionLink key={segment.mention.id} mention={segment.mention} articleId={articleId} />
    ) : (
      plain(segment)
    ),
  );
}

const PlainText = ({ block }: { block: Block }) =>
  block.links ? segmentsOf(block.text, [], block.links).map(plain) : block.text;

const plain = ({ text, link }: Segment) =>
  link ? (
    <a
      key={`${link.start}-${text}`}
      className="source-link"
      href={link.href}
      rel="noopener noreferrer"
      target="_blank"
    >
      {text}
    </a>
  ) : (
    text
  );
