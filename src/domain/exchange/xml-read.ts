import { SaxesParser } from 'saxes';
import { type ExchangeProblem, type ExchangeResult, refused } from './problem.ts';

/** An element of a document that was read whole. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  /** Those of no namespace by their name, those of XML itself as `xml:id`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** Far deeper than any text is nested, far shallower than what would fill the stack. */
const DEEPEST = 100;
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** Carries a problem out of the parser's events. */
class Unreadable extends Error {
  readonly problem: ExchangeProblem;

  constructor(problem: ExchangeProblem) {
    super(problem);
    this.problem = problem;
  }
}

/**
 * Reads a document into elements. One that declares a document type is refused, since entities can be declared there;
 * comments and instructions are passed over.
 */
export function readXml(source: string): ExchangeResult<XmlElement> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: { element: XmlElement; children: (XmlElement | string)[] }[] = [];
  let root: XmlElement | undefined;
  const fail = (problem: ExchangeProblem) => () => {
    throw new Unreadable(problem);
  };
  const addText = (text: string) => open.at(-1)?.children.push(text);

  parser.on('error', fail('malformed'));
  parser.on('doctype', fail('declares-entities'));
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length >= DEEPEST) throw new Unreadable('too-deep');
    const children: (XmlElement | string)[] = [];
    const named = Object.values(attributes).flatMap((attribute): [string, string][] => {
      if (attribute.uri === '') return [[attribute.local, attribute.value]];
      return attribute.uri === XML_NAMESPACE ? [[`xml:${attribute.local}`, attribute.value]] : [];
    });
    const element = { name: local, namespace: uri, attributes: new Map(named), children };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push({ element, children });
  });
  parser.on('closetag', () => open.pop());
  try {
    parser.write(source.replace(/^\uFEFF/u, '').trimStart()).close();
  } catch (error) {
    if (error instanceof Unreadable) return refused(error.problem);
    throw error;
  }
  return root ? { ok: true, value: root } : refused('malformed');
}

/** The elements directly inside another. */
export const childElements = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== 'string');

/** The elements anywhere inside another that have one of these names, in document order. */
export function descendants(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return childElements(element).flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...descendants(child, ...names),
  ]);
}
