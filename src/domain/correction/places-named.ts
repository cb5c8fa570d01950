import type { Block } from '../article/article.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Place, PlaceId } from '../gazetteer/place.ts';
import type { BlockSpan } from './anchor.ts';
import { nameAt, nameKey } from './name-key.ts';

/** The gazetteer's places whose name a span of a block writes, the more important first. */
export function placesNamed(block: Block, { start, end }: BlockSpan, gazetteer: Gazetteer): Place[] {
  const key = nameKey(nameAt(block, start, end));
  const places = new Map<PlaceId, Place>();
  for (const entry of gazetteer.namesStartingWith(key.split(' ', 1)[0] ?? '')) {
    if (entry.folded === key) for (const place of entry.places) places.set(place.id, place);
  }
  return [...places.values()];
}
