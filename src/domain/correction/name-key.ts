import type { Block } from '../article/article.ts';
import { nameForms } from '../gazetteer/name-forms.ts';

/** What spellings of one name share: letters levelled, marks left out. */
export const nameKey = (written: string): string => nameForms(written).folded;

/** The name that a span of a block writes: «للقاهرة» leaves «لقاهرة» of «القاهرة», whose alef the ل swallowed. */
export function nameAt(block: Pick<Block, 'text'>, start: number, end: number): string {
  const written = block.text.slice(start, end);
  const hidesAlef = written.startsWith('ل') && block.text.charAt(start - 1) === 'ل';
  return hidesAlef ? `ا${written}` : written;
}
