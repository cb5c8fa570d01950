import type { Article, Block } from './article.ts';
import { isByline, isDateline } from './byline.ts';
import { isHeading } from './parse-plain-text.ts';

/**
 * Title and blocks of a plain text: a heading that it begins with is its headline. Lines below it that name the authors
 * or the place they write from stand between the headline and what it is the headline of, and are no headings themselves.
 */
export function withPlainHeadline(blocks: readonly Block[]): Pick<Article, 'title' | 'blocks'> {
  const [first, ...others] = blocks;
  if (!first) return { title: null, blocks };
  const named = others.findIndex(({ text }) => !isByline(text) && !isDateline(text));
  const lead = others[named];
  const isHeadline =
    first.kind === 'heading' ||
    (named > 0 && lead !== undefined && first.kind === 'paragraph' && isHeading(first.text, lead.text));
  if (!isHeadline) return { title: null, blocks };
  const below = others.map(
    (block, index): Block => (index < named ? { ...block, kind: 'paragraph' } : block),
  );
  return { title: first.text, blocks: [{ ...first, kind: 'heading', level: 1 }, ...below] };
}
