import type { Article, Block } from '../domain/article/article.ts';
import { parsePlainText } from '../domain/article/parse-plain-text.ts';
import { anchorAt } from '../domain/correction/anchor.ts';
import type { Correction } from '../domain/correction/correction.ts';
import { type Place, placeId } from '../domain/gazetteer/place.ts';

const blocks = parsePlainText('من القاهرة إلى غزة، ثم القاهرة.');
/** The only block of the article below. */
export const [FIRST_BLOCK] = blocks as [Block];

/** An article of one sentence that names Cairo twice and Gaza between. */
export const SHORT_ARTICLE: Article = { id: 'a', title: null, language: 'ar', blocks };

/** A decision about the first mention of these words in it. */
export function ofMention(quote: string, decision: Correction['decision']): Correction {
  const start = FIRST_BLOCK.text.indexOf(quote);
  return { scope: 'mention', anchor: anchorAt(FIRST_BLOCK, start, start + quote.length), decision };
}

/** A place of the reader's own. */
export const MILL: Place = {
  id: placeId('reader:mill'),
  kind: 'facility',
  names: ['الطاحونة'],
  position: { lat: 30, lon: 31 },
  population: 0,
};
