import { marked } from 'marked';
import type { Article } from '../domain/article/article.ts';
import { type HtmlWindow, readHtml } from './open-html.ts';

/** The data that may stand above a Markdown text, between two lines of three hyphens. */
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

/** Title and blocks of a Markdown text, HTML in it read as carefully as a page. */
export function readMarkdown(text: string, window: HtmlWindow): Pick<Article, 'title' | 'blocks'> {
  const [head = '', data = ''] = FRONT_MATTER.exec(text) ?? [];
  const [, title] = /^title:\s*["']?(.*?)["']?\s*$/mu.exec(data) ?? [];
  const html = marked.parse(withParagraphs(text.slice(head.length)), { async: false, gfm: true });
  const { blocks, title: headline } = readHtml(titled(html, title), window, { of: 'text' });
  return { title: headline, blocks };
}

/** No text is wrapped by hand at lines as long as this. */
const LONGEST_WRAPPED = 120;

/** A text that nobody wrapped, with a blank line between lines of text: each is a paragraph, which Markdown would join. */
function withParagraphs(text: string): string {
  const isWrapped = text.split(/\r?\n/u).every((line) => line.length <= LONGEST_WRAPPED);
  return isWrapped ? text : text.replace(/(?<=\S)[ \t]*\r?\n(?=[\p{L}\p{N}«“"(])/gu, '\n\n');
}

/** A title of the data above stands where no heading opens the text. */
const titled = (html: string, title: string | undefined) =>
  title ? `<title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>${html}` : html;
