import { directionOf } from '../domain/arabic/direction.ts';
import { hasArabic } from '../domain/arabic/likely-arabic.ts';
import type { Article } from '../domain/article/article.ts';
import { type FileSignature, signatureOf } from '../domain/article/file-signature.ts';
import { parsePlainText } from '../domain/article/parse-plain-text.ts';
import { withPlainHeadline } from '../domain/article/plain-headline.ts';
import { formatOf } from '../domain/article/text-format.ts';
import type { ArticleCorrections } from '../domain/correction/correction.ts';
import { isOwnCsv } from '../domain/exchange/csv-columns.ts';
import { MOST_MEGABYTES, type OpenProblemKind } from '../state/open-slice.ts';
import { decodeText } from './decode-text.ts';
import type { DocxReading } from './docx-to-html.ts';
import type { HtmlWindow } from './open-html.ts';

/** What a text to open comes with, and what it is read by where it runs. */
export interface Reader {
  /** A window that parses HTML; made only when it is needed. */
  readonly window: () => Promise<HtmlWindow>;
  readonly readDocx: (bytes: Uint8Array) => Promise<DocxReading | 'reader-unreachable'>;
}

/** A text as it was opened, with what the reader had decided about it where it is one of our own files. */
export type OpenedText = Omit<Article, 'id'> & { readonly corrections?: ArticleCorrections };

/** A text that was opened, or why it was not. */
export type OpenOutcome =
  | { readonly ok: true; readonly value: OpenedText }
  /** A backup of a library is no text to read, but can be restored. */
  | { readonly ok: false; readonly problem: 'backup'; readonly text: string }
  | { readonly ok: false; readonly problem: OpenProblemKind };

/** The size of the largest file that is opened. */
export const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

const WORD_NAME = /\.do[ct][xm]$/iu;

const refuse = (problem: OpenProblemKind) => ({ ok: false, problem }) as const;

/** Opens a file's bytes by what they are; its name helps where they leave it open. */
export async function openBytes(bytes: Uint8Array, name: string, reader: Reader): Promise<OpenOutcome> {
  if (bytes.length > MOST_BYTES) return refuse('too-large');
  if (bytes.length === 0) return refuse('empty');
  const signature = signatureOf(bytes);
  if (signature === 'docx') return openDocx(bytes, reader);
  if (WORD_NAME.test(name) && (signature === null || signature === 'archive')) return refuse('broken-word');
  if (signature !== null) return refuse(signature satisfies Exclude<FileSignature, 'docx'>);
  const decoded = decodeText(bytes);
  return decoded.ok ? openText(decoded.text, name, reader) : refuse(decoded.problem);
}

/** Opens a text by what it is written in; `name` is null for one that was pasted or sent. */
export async function openText(text: string, name: string | null, reader: Reader): Promise<OpenOutcome> {
  if (text.trim() === '') return refuse('empty');
  if (isOwnCsv(text)) return refuse('own-csv');
  switch (formatOf(text, name)) {
    case 'json':
    case 'xml': {
      const { openExport } = await import('./open-export.ts');
      return openExport(text);
    }
    case 'html':
      return openHtml(text, 'page', reader);
    case 'markdown': {
      const { readMarkdown } = await import('./open-markdown.ts');
      return opened({ ...readMarkdown(text, await reader.window()), language: null });
    }
    case 'plain':
      return opened({ ...withPlainHeadline(parsePlainText(text)), language: null });
  }
}

/** Opens HTML: a page, of which the article is wanted, or a text of it that is wanted whole. */
export async function openHtml(
  html: string,
  of: 'page' | 'text',
  reader: Reader,
  address?: string,
): Promise<OpenOutcome> {
  const { readHtml } = await import('./open-html.ts');
  return opened(readHtml(html, await reader.window(), { of, address }));
}

async function openDocx(bytes: Uint8Array, reader: Reader): Promise<OpenOutcome> {
  const reading = await reader.readDocx(bytes);
  if (reading === 'reader-unreachable') return refuse(reading);
  return reading.ok ? openHtml(reading.html, 'text', reader) : refuse(reading.problem);
}

function opened({
  title,
  blocks,
  language,
}: Pick<Article, 'title' | 'blocks'> & { language: string | null }): OpenOutcome {
  if (blocks.length === 0) return refuse('empty');
  return { ok: true, value: { title, blocks, language: language ?? languageOf(blocks) } };
}

/** Arabic where most letters are of its script; else not known. */
function languageOf(blocks: Article['blocks']): string {
  const start = blocks.slice(0, 50).map((block) => block.text);
  return directionOf(start.join('\n'), 'ltr') === 'rtl' && start.some(hasArabic) ? 'ar' : 'und';
}
