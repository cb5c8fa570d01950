import type { Block } from '../article/article.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { importance } from '../gazetteer/importance.ts';
import type { Place } from '../gazetteer/place.ts';
import type { BlockSpan } from './anchor.ts';
import { nameAt, nameKey } from './name-key.ts';

/**
 * The gazetteer's places whose name a span of a block writes, then those whose name only begins so («خان» of «خان
 * يونس»); the more important first.
 */
export function placesNamed(block: Block, { start, end }: BlockSpan, gazetteer: Gazetteer): Place[] {
  const key = nameKey(nameAt(block, start, end));
  const whole = new Set<Place>();
  const begun = new Set<Place>();
  for (const { folded, places } of gazetteer.namesStartingWith(key.split(' ', 1)[0] ?? '')) {
    if (folded === key) for (const place of places) whole.add(place);
    else if (folded.startsWith(`${key} `)) for (const place of places) begun.add(place);
  }
  return [...new Set([...whole, ...[...begun].sort((a, b) => importance(b) - importance(a))])];
}
