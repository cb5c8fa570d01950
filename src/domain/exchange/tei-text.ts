import type { XmlElement } from './xml-read.ts';
import { element, xmlText } from './xml-write.ts';

/** A stretch of a text that an element stands round, `[start, end)` in UTF-16 units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly element: XmlElement;
}

/** The text of an element with the elements of some names inside it. */
export interface TeiText {
  readonly text: string;
  readonly spans: readonly TextSpan[];
}

/** Text for TEI; characters that XML cannot hold become a `<g>` with their number, so that they are not lost. */
export const teiText = (text: string): string =>
  xmlText(text, (unit) =>
    element('g', { n: unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') }, '\uFFFD'),
  );

/** What is said of an element whose text would be changed if blanks were counted as one. */
export const preserving = (...parts: readonly string[]) => ({
  'xml:space': parts.every((part) => collapsed(part) === part) ? undefined : 'preserve',
});

const collapsed = (text: string) => text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');

/**
 * The text of an element. Where the element does not ask for its white space to be kept, programs may have broken and
 * indented its lines: then blanks count as one, and none stands at either end.
 */
export function readTeiText(root: XmlElement, spanNames: readonly string[] = []): TeiText {
  let text = '';
  const spans: TextSpan[] = [];
  const gather = (element: XmlElement) => {
    for (const child of element.children) {
      if (typeof child === 'string') text += child;
      else if (child.name === 'g') text += standsFor(child);
      else if (child.name === 'lb') text += '\n';
      else {
        const start = text.length;
        const place = spans.length;
        gather(child);
        if (spanNames.includes(child.name))
          spans.splice(place, 0, { start, end: text.length, element: child });
      }
    }
  };
  gather(root);
  return root.attributes.get('xml:space') === 'preserve' ? { text, spans } : collapse(text, spans);
}

function standsFor(g: XmlElement): string {
  const number = g.attributes.get('n');
  return number !== undefined && /^[0-9A-F]{4}$/.test(number)
    ? String.fromCharCode(Number.parseInt(number, 16))
    : g.children.filter((child) => typeof child === 'string').join('');
}

function collapse(text: string, spans: readonly TextSpan[]): TeiText {
  let out = '';
  /** Where each unit of the text has gone. */
  const places: number[] = [];
  for (const character of text) {
    for (let index = 0; index < character.length; index++) places.push(out.length + index);
    if (!isBlank(character)) out += character;
    else if (out !== '' && !out.endsWith(' ')) out += ' ';
  }
  places.push(out.length);
  const whole = out.replace(/ $/, '');
  const moved = spans.map(({ start, end, element }) => ({
    start: places[start] ?? 0,
    end: Math.min(whole.length, places[end] ?? 0),
    element,
  }));
  return { text: whole, spans: moved.map((span) => narrow(whole, span)) };
}

const isBlank = (character: string) => /[ \t\r\n]/.test(character);

/** Without the blanks that a program put between a tag and its text. */
function narrow(text: string, { start, end, element }: TextSpan): TextSpan {
  const isOpen = text[start] === ' ' && start < end;
  const isClosed = text[end - 1] === ' ' && start < end - 1;
  return { start: isOpen ? start + 1 : start, end: isClosed ? end - 1 : end, element };
}
