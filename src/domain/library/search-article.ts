import { searchKey } from '../arabic/search-key.ts';
import { type Article, headlineOf } from '../article/article.ts';
import { madeOnce } from '../made-once.ts';

/** Texts are levelled once, however often they are searched. */
const keyOf = madeOnce(({ title, blocks }: Article) =>
  searchKey([title ?? '', ...blocks.map(({ text }) => text)].join('\n')),
);

/** Whether an article has every word typed in its title or its text, spelling variants forgiven; nothing typed finds all. */
export function articleMatches(typed: string, article: Article): boolean {
  const sought = searchKey(typed).split(' ');
  return sought.every((word) => keyOf(article).includes(word));
}

/** How long an article's text is, in UTF-16 units. */
export const articleLength = ({ blocks }: Article): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** At most so many units of a text stand for it in a list. */
const LONGEST_OPENING = 140;

/** How an article's text begins below its headline, to the end of a word. */
export function articleOpening(article: Pick<Article, 'blocks'>, longest = LONGEST_OPENING): string {
  const headline = headlineOf(article);
  const begins = article.blocks.find((block) => block !== headline && block.text.trim() !== '');
  const text = begins?.text.trim() ?? '';
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf(' ', longest);
  return `${text.slice(0, cut > 0 ? cut : longest).replace(/[\s\p{P}]+$/u, '')}…`;
}
