import type { Block } from '../../domain/article/article.ts';
import type { BlockSpan } from '../../domain/correction/anchor.ts';
import { quoteAround } from '../../domain/recognition/quote-around.ts';

/** UTF-16 units of text on either side of the words: about two lines of the panel. */
const REACH = 48;

/** The words that are decided on, in their sentence. */
export function TargetQuotation({ block, span }: { block: Block; span: BlockSpan }) {
  const { before, name, after, cutBefore, cutAfter } = quoteAround(block.text, span, REACH);
  return (
    <blockquote className="correction-quotation" dir={block.direction} lang="ar">
      {cutBefore && '…'}
      {before}
      <mark>{name}</mark>
      {after}
      {cutAfter && '…'}
    </blockquote>
  );
}
