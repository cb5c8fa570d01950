/** What XML 1.0 allows in no form, not even as a reference: most control characters, halves of characters, U+FFFE and U+FFFF. */
const ILLEGAL = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu;

/** Text as XML 1.0; what XML cannot hold is written as `standIn` says, U+FFFD if nothing is said. */
export const xmlText = (text: string, standIn: (unit: string) => string = () => '\uFFFD'): string =>
  text
    .replace(/[&<>\r]/g, (character) => REFERENCES[character] ?? character)
    .replace(ILLEGAL, (unit) => standIn(unit));

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would make spaces and line feeds of these.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const attributeText = (value: string): string =>
  value
    .replace(/[&<>"'\t\n\r]/g, (character) => REFERENCES[character] ?? character)
    .replace(ILLEGAL, '\uFFFD');

export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element of markup already written; attributes without a value are left out. */
export function element(name: string, attributes: XmlAttributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attributeText(String(value))}"`)
    .join('');
  return content.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${content.join('')}</${name}>`;
}

/** A whole document from its root. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
