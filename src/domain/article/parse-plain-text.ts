import { directionOf } from '../arabic/direction.ts';
import { type Block, type BlockKind, blockId } from './article.ts';

/**
 * The blocks of a plain text: one a line, blank lines dropped, the text of each unaltered but for white space at its
 * ends. Offsets count in `source`, so a block's text is always `source.slice(offset, offset + text.length)`.
 */
export function parsePlainText(source: string): Block[] {
  const lines = [...source.matchAll(/[^\r\n\u2028\u2029]+/g)]
    .map((match) => {
      const text = match[0].trim();
      return { text, offset: match.index + match[0].indexOf(text) };
    })
    .filter((line) => line.text !== '');
  return lines.map(({ text, offset }, index) => ({
    id: blockId(index),
    kind: kindOfLine(text, lines[index + 1]?.text),
    text,
    offset,
    direction: directionOf(text, 'rtl'),
  }));
}

/** A heading is one short line among longer ones; news text seldom has paragraphs of under 80 characters. */
const LONGEST_HEADING = 80;
const ENDS_SENTENCE = /[.!?؟…:؛،,]["”»')\]]*$/u;
const QUOTED_WHOLE = /^(?:“[^“”]+”|«[^«»]+»|"[^"]+")$/u;

function kindOfLine(text: string, next: string | undefined): BlockKind {
  if (QUOTED_WHOLE.test(text)) return 'quotation';
  return isHeading(text, next) ? 'heading' : 'paragraph';
}

/** Whether a line of a plain text reads as a heading of what follows it. */
export function isHeading(text: string, next: string | undefined): boolean {
  const opensLongerText = next !== undefined && next.length > 2 * text.length;
  return text.length <= LONGEST_HEADING && opensLongerText && !ENDS_SENTENCE.test(text);
}
