import type { Mention } from '../recognition/mention.ts';
import type { Block } from './article.ts';

/** Where mentions stand along a text: those of one of its equal stretches. */
export interface PlaceTick {
  /** How far into the text the first of them stands, 0 to 1. */
  readonly share: number;
  readonly mentions: readonly [Mention, ...Mention[]];
}

/** The mentions of a text gathered into at most so many ticks, in text order. */
export function placeTicks(
  blocks: readonly Block[],
  mentions: readonly Mention[],
  most: number,
): PlaceTick[] {
  let length = 0;
  const starts = new Map(
    blocks.map((block) => {
      const start = length;
      length += block.text.length;
      return [block.id, start];
    }),
  );
  const ticks = new Map<number, { share: number; mentions: [Mention, ...Mention[]] }>();
  for (const mention of mentions) {
    const start = starts.get(mention.blockId);
    if (start === undefined) continue;
    const share = (start + mention.start) / length;
    const stretch = Math.floor(share * most);
    const tick = ticks.get(stretch);
    if (tick) tick.mentions.push(mention);
    else ticks.set(stretch, { share, mentions: [mention] });
  }
  return [...ticks.values()];
}
