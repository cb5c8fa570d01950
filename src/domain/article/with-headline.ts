import type { Article } from './article.ts';
import { type DraftBlock, joinBlocks } from './join-blocks.ts';

/** The most letters a headline has; a longer "title" of a page is its description. */
const LONGEST_HEADLINE = 300;

/**
 * Title and blocks of a text that may have a headline: the first block if it is a heading of level 1, or one that
 * the title its document states has in it («العنوان - اسم الموقع»), else that title. The headline is the first block, and the only one of level 1.
 */
export function withHeadline(
  drafts: readonly DraftBlock[],
  stated: string | null,
): Pick<Article, 'title' | 'blocks'> {
  const [first, ...others] = drafts;
  const named = stated?.replaceAll(/\s+/gu, ' ').trim() ?? '';
  if (first?.kind === 'heading' && (first.level === 1 || named.includes(first.text))) {
    return { title: first.text, blocks: joinBlocks([{ ...first, level: 1 }, ...others.map(below)]) };
  }
  if (named === '' || named.length > LONGEST_HEADLINE) {
    return { title: null, blocks: joinBlocks(drafts.map(below)) };
  }
  return {
    title: named,
    blocks: joinBlocks([{ kind: 'heading', level: 1, text: named }, ...drafts.map(below)]),
  };
}

/** Only the headline is of level 1. */
const below = (draft: DraftBlock): DraftBlock =>
  draft.kind === 'heading' ? { ...draft, level: Math.max(2, draft.level ?? 2) } : draft;
