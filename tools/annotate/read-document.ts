import { readFileSync } from 'node:fs';
import { docxToHtml } from '../../src/services/docx-to-html.ts';
import type { HtmlWindow } from '../../src/services/open-html.ts';
import { type OpenedText, openBytes } from '../../src/services/open-source.ts';
import type { OpenProblemKind } from '../../src/state/open-slice.ts';
import { PlainError } from './plain-error.ts';

const DOCUMENT = /\.(?:html?|xhtml|md|markdown|docx)$/iu;

/** Whether a file is read whole, as the page opens it: HTML, Markdown or Word, by its name. */
export const isDocument = (file: string): boolean => DOCUMENT.test(file);

/** The text of an HTML, Markdown or Word file as the page opens it; the reason in a plain error where it cannot. */
export async function readDocument(file: string): Promise<OpenedText> {
  const outcome = await openBytes(readBytes(file), file, { window: makeWindow, readDocx: docxToHtml });
  if (outcome.ok) return outcome.value;
  throw new PlainError(`${file}: ${REASONS[outcome.problem]}`);
}

function readBytes(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new PlainError(`${file}: ${code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`}`, {
      cause,
    });
  }
}

/** A window that parses HTML; it runs no script and loads nothing. */
async function makeWindow(): Promise<HtmlWindow> {
  const { JSDOM } = await import('jsdom');
  return new JSDOM('').window as unknown as HtmlWindow;
}

const REASONS: Readonly<Record<OpenProblemKind | 'backup', string>> = {
  backup: 'a backup of a library, not a text',
  empty: 'no text in it',
  'too-large': 'too large',
  picture: 'a picture, not a text',
  pdf: 'a PDF, which cannot be read',
  recording: 'a recording, not a text',
  'old-office': 'in an old Word format',
  archive: 'an archive, not a text',
  program: 'a program, not a text',
  'swelling-archive': 'would unpack to far more than a document has',
  'damaged-document': 'damaged',
  binary: 'not a text file',
  'unknown-encoding': 'in an unknown encoding',
  'broken-json': 'not complete JSON',
  'broken-xml': 'not complete XML',
  'unsafe-xml': 'XML with entities of its own',
  'newer-file': 'made by a later version of Yaqut',
  'foreign-json': 'JSON of another kind',
  'foreign-xml': 'XML of another kind',
  kml: 'KML, which Yaqut writes and does not read; GeoJSON, TEI and Web Annotation open again',
  'own-csv': 'a table of Yaqut’s, which it does not read; GeoJSON, TEI and Web Annotation open again',
  'broken-word': 'called a Word document and broken or none',
  unreadable: 'cannot be read',
  'reader-unreachable': 'cannot be read',
};
