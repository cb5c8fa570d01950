import type { Article } from './article.ts';

/** Arabic prose is read silently at some 138 words a minute (Trauzettel-Klosinski and Dietz 2012, IReST). */
const WORDS_PER_MINUTE = 138;

/** Minutes a practised reader needs for an article, at least 1. */
export function minutesToRead({ blocks }: Article): number {
  const words = blocks.reduce((sum, block) => sum + (block.text.match(/\S+/gu)?.length ?? 0), 0);
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
