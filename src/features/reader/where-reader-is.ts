import type { Article, Block } from '../../domain/article/article.ts';
import { type SpokenPart, spokenParts } from '../../domain/article/spoken-parts.ts';
import type { MentionId } from '../../domain/recognition/mention.ts';
import type { AppState } from '../../state/app-state.ts';
import { selectMention } from '../../state/article-slice.ts';
import { selectShownMention } from '../../state/focus-slice.ts';
import type { TextPoint } from '../../state/guide-slice.ts';
import { textRange } from './text-range.ts';

/**
 * The sentence that the reader is at: that of the name on which the keyboard stands, that of the place in focus if it can
 * be seen, else the first whose beginning can be seen.
 */
export function whereReaderIs(article: Article, state: AppState): TextPoint {
  const active = document.activeElement?.closest<HTMLElement>('a[data-mention-id]')?.dataset.mentionId;
  const mention = active ? selectMention(active as MentionId)(state) : selectShownMention(state);
  const named = mention && article.blocks.find(({ id }) => id === mention.blockId);
  if (named && isSeen(named, { start: mention.start, end: mention.end }))
    return beginningOf(
      named,
      spokenParts(named.text).find(({ end }) => end > mention.start),
    );
  for (const block of article.blocks) {
    const box = document.getElementById(block.id)?.getBoundingClientRect();
    if (!box || box.bottom <= topOfSight()) continue;
    const part = spokenParts(block.text).find((each) => isSeen(block, { ...each, end: each.start + 1 }));
    if (part) return beginningOf(block, part);
  }
  return beginningOf(article.blocks[0] as Block);
}

const beginningOf = ({ id }: Block, part?: SpokenPart): TextPoint => ({
  blockId: id,
  offset: part?.start ?? 0,
});

/** What stands above this lies under the page's own bars. */
export const topOfSight = (): number =>
  document.querySelector('.reader-bar')?.getBoundingClientRect().bottom ?? 0;

/** Whether a stretch of a block, all of it, is on the screen. */
export function isSeen({ id }: Pick<Block, 'id'>, { start, end }: SpokenPart): boolean {
  const box = textRange(id, start, end)?.getBoundingClientRect();
  return box !== undefined && box.top >= topOfSight() && box.bottom <= innerHeight;
}
