import type { Article, Block, BlockLink } from './article.ts';
import type { DraftBlock } from './join-blocks.ts';
import { withHeadline } from './with-headline.ts';

/**
 * The text of an article as a reader edits it: a line for each block, with a sign before what is no paragraph (`# ` for
 * the headline, `## ` … for headings, `> ` for quotations, `- ` and `1. ` for items of lists). A paragraph that begins like such a sign
 * has a backslash before it.
 */
export function editableText(blocks: readonly Block[]): string {
  return blocks.map((block) => `${signOf(block)}${block.text}`).join('\n\n');
}

function signOf({ kind, level, ordered, text }: Block): string {
  switch (kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, level ?? 2))} `;
    case 'quotation':
      return '> ';
    case 'list-item':
      return ordered ? '1. ' : '- ';
    case 'paragraph':
      return SIGNED.test(text) || text.startsWith('\\') ? '\\' : '';
  }
}

const SIGNED = /^(?<sign>#{1,6}|>|-|\d{1,9}\.) +/u;

/** Title and blocks of an edited text. Links of the text before stay where their words stayed. */
export function editedArticle(edited: string, before: readonly Block[]): Pick<Article, 'title' | 'blocks'> {
  const drafts = edited
    .split(/[\r\n\u2028\u2029]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(draftOf)
    .filter(({ text }) => text !== '');
  return withHeadline(withLinks(drafts, before), null);
}

function draftOf(line: string): DraftBlock {
  if (line.startsWith('\\')) return { kind: 'paragraph', text: line.slice(1).trim() };
  const sign = SIGNED.exec(line);
  if (!sign) return { kind: 'paragraph', text: line };
  const text = line.slice(sign[0].length).trim();
  const mark = sign.groups?.sign ?? '';
  if (mark.startsWith('#')) return { kind: 'heading', text, level: mark.length };
  if (mark === '>') return { kind: 'quotation', text };
  return { kind: 'list-item', text, ordered: mark !== '-' };
}

/** A block takes over the links of the old block with its text, else those of the old block in its place. */
function withLinks(drafts: readonly DraftBlock[], before: readonly Block[]): DraftBlock[] {
  const byText = new Map(before.map((block) => [block.text, block]));
  return drafts.map((draft, index) => {
    const old = byText.get(draft.text) ?? before[index];
    const links = old?.links?.flatMap((link) => moved(link, old.text, draft.text) ?? []) ?? [];
    return links.length > 0 ? { ...draft, links } : draft;
  });
}

/** Where a link's words stand in the new text; null where they are gone or stand there more than once. */
function moved({ start, end, href }: BlockLink, from: string, to: string): BlockLink | null {
  if (from === to) return { start, end, href };
  const words = from.slice(start, end);
  const at = to.indexOf(words);
  return at >= 0 && to.indexOf(words, at + 1) < 0 ? { start: at, end: at + words.length, href } : null;
}
