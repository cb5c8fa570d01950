import type { Article, Block } from './article.ts';

/** Title and blocks of a plain text: a heading that it begins with is its headline. */
export function withPlainHeadline(blocks: readonly Block[]): Pick<Article, 'title' | 'blocks'> {
  const [first, ...others] = blocks;
  if (first?.kind !== 'heading') return { title: null, blocks };
  return { title: first.text, blocks: [{ ...first, level: 1 }, ...others] };
}
