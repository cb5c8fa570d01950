import type { Block } from '../article/article.ts';
import type { PlaceKind } from '../gazetteer/place.ts';
import { kindsAnnounced } from '../recognition/type-words.ts';
import type { BlockSpan } from './anchor.ts';
import { nameKey } from './name-key.ts';

/** What kind of place a span of a block seems to name, told by its first word («مستشفى الشفاء») or the word before it; null if neither tells. */
export function kindOfWords({ text }: Pick<Block, 'text'>, { start, end }: BlockSpan): PlaceKind | null {
  const before = nameKey(text.slice(0, start)).split(' ').at(-1) ?? '';
  const [first = ''] = nameKey(text.slice(start, end)).split(' ');
  return kindsAnnounced(first)[0] ?? kindsAnnounced(before)[0] ?? null;
}
