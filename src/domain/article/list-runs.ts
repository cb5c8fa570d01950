import type { Block } from './article.ts';

/** Whether two blocks that follow each other are items of one list. */
export const inOneList = (one: Block | undefined, other: Block | undefined): boolean =>
  one?.kind === 'list-item' && other?.kind === 'list-item' && one.ordered === other.ordered;

/** Blocks in order, the items of a list together and every other block by itself. */
export function listRuns(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run && inOneList(run.at(-1), block)) run.push(block);
    else runs.push([block]);
  }
  return runs;
}
