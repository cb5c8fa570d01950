import { findInText, soughtText } from '../arabic/find-in-text.ts';
import { searchKey } from '../arabic/search-key.ts';
import { type Article, type Block, headlineOf } from '../article/article.ts';
import { type Quotation, quoteAround } from '../recognition/quote-around.ts';

/** UTF-16 units of text on either side of what was found: about a line of a list. */
const REACH = 44;

/** What was found of an article in a search, in its block. */
export interface FoundWords {
  readonly block: Block;
  readonly quotation: Quotation;
}

/** Where the text of an article below its headline first has what is typed, all of it together or else one of its words; null where only the title has it. */
export function foundWords(typed: string, article: Pick<Article, 'blocks'>): FoundWords | null {
  const headline = headlineOf(article);
  const words = typed.trim().split(/\s+/u);
  // As a search of the library levels it too: without the article ال, which is written otherwise in «للقاهرة».
  const ways = [typed, ...words].flatMap((each) => [soughtText(each), soughtText(searchKey(each))]);
  for (const sought of new Set(ways)) {
    for (const block of article.blocks) {
      const [span] = block === headline ? [] : findInText(block.text, sought);
      if (span) return { block, quotation: quoteAround(block.text, span, REACH) };
    }
  }
  return null;
}
