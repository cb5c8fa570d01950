import type { Block } from '../article/article.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { acceptNames } from './accept.ts';
import { analyse } from './analyse.ts';
import { findNames } from './find-names.ts';
import { type Mention, mentionId } from './mention.ts';
import { resolveNames } from './resolve.ts';

/**
 * The places that an article's blocks mention, in reading order, each resolved with its reasons:
 * normalise → words and proclitics → names, longest first → accept → resolve.
 */
export function recognise(blocks: readonly Block[], gazetteer: Gazetteer): Mention[] {
  const accepted = blocks.flatMap((block) => {
    const text = analyse(block.text);
    return acceptNames(text, findNames(text, gazetteer)).map((match) => ({ block, match, text: block.text }));
  });
  const resolutions = resolveNames(accepted);
  return accepted.map(({ block, match: { start, end } }, index) => ({
    id: mentionId(block.id, start),
    blockId: block.id,
    start,
    end,
    text: block.text.slice(start, end),
    resolution: resolutions[index] ?? { candidates: [] },
  }));
}
