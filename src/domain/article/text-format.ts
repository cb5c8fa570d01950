/** What a text is written in. */
export type TextFormat = 'html' | 'markdown' | 'json' | 'xml' | 'plain';

const START = 4096;
const HTML_NAME = /\.(?:html?|xhtml)$/iu;
const MARKDOWN_NAME = /\.(?:md|markdown)$/iu;
const JSON_NAME = /\.(?:geo)?json(?:ld)?$/iu;
const XML_NAME = /\.(?:xml|tei|kml)$/iu;
const HTML_ROOT = /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
const HTML_TAG =
  /^<(?:article|main|section|div|p|h[1-6]|ul|ol|table|blockquote|span|a|b|strong|em|meta)\b[^>]*>/iu;
const MARKDOWN_SIGN =
  /^#{1,6} \S|^\[[^\]\n]+\]\(https?:|[^!]\[[^\]\n]+\]\(https?:\/\/[^\s)]+\)|\*\*[^*\n]+\*\*/mu;

/**
 * What a text is written in, by what it says; its name decides only where the text leaves it open. A `.txt` is plain
 * text even if it has signs of Markdown, since it is to be shown unaltered.
 */
export function formatOf(text: string, name: string | null): TextFormat {
  const start = text.slice(0, START).trimStart();
  if (HTML_ROOT.test(start)) return 'html';
  if (start.startsWith('<?xml') || /^<(?:TEI|kml)\b/u.test(start)) return 'xml';
  if (name !== null && JSON_NAME.test(name)) return 'json';
  if (/^[[{]/u.test(start) && isJson(text)) return 'json';
  if (name !== null && XML_NAME.test(name)) return 'xml';
  if (HTML_TAG.test(start) || (name !== null && HTML_NAME.test(name))) return 'html';
  if (name !== null) return MARKDOWN_NAME.test(name) ? 'markdown' : 'plain';
  return MARKDOWN_SIGN.test(text.slice(0, START * 4)) ? 'markdown' : 'plain';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
