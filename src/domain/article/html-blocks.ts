import type { BlockKind, BlockLink } from './article.ts';
import type { DraftBlock } from './join-blocks.ts';

/** The little of a parsed document's node that is read here; any DOM fits. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  getAttribute?(name: string): string | null;
}

/** Makes an address of the document absolute and says null where it must not be followed. */
export type ResolveHref = (href: string) => string | null;

const ELEMENT = 1;
const TEXT = 3;

/** Elements whose contents are no running text. */
const SILENT = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO BUTTON SELECT TEXTAREA INPUT'.split(
    ' ',
  ),
);

/** Elements that run on within a line; every other one begins a block and ends one. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK Q RUBY RT RP S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** Those of them that stand between words where they are seen. */
const CONTROLS = new Set('BUTTON SELECT TEXTAREA INPUT'.split(' '));

/** What holds for the text of an element. */
interface Setting {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly ordered?: boolean;
  readonly href: string | null;
  /** The link that the text is in, followed or not. */
  readonly anchor?: HtmlNode;
  /** Line ends of the source count. */
  readonly asWritten: boolean;
  /** Of a list item: turned off by its first block, since what follows in the item is a paragraph of it. */
  readonly item?: { begun: boolean };
}

type Step =
  | { readonly kind: 'node'; readonly node: HtmlNode; readonly setting: Setting }
  | { readonly kind: 'end'; readonly setting: Setting };

/**
 * The blocks of a parsed HTML document: headings, paragraphs, list items, quotations, and the links in them. All is read
 * as text, so nothing active can come through. It walks with a list of its own, so that no depth of nesting is too deep.
 */
export function blocksOfHtml(root: HtmlNode, resolve: ResolveHref): DraftBlock[] {
  const line = new Line();
  const steps: Step[] = [
    { kind: 'node', node: root, setting: { kind: 'paragraph', href: null, asWritten: false } },
  ];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { setting } = step;
    if (step.kind === 'end') line.end(setting);
    else if (step.node.nodeType === TEXT) line.add(step.node.nodeValue ?? '', setting);
    else enter(step.node, setting);
  }
  return line.drafts;

  function enter(node: HtmlNode, outer: Setting) {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === ELEMENT && (SILENT.has(name) || isHidden(node))) {
      if (CONTROLS.has(name)) line.add(' ', outer);
      return;
    }
    if (name === 'BR') return line.break(outer);
    const setting = settingOf(name, node, outer, resolve);
    if (node.nodeType === ELEMENT && !INLINE.has(name)) {
      line.end(outer);
      steps.push({ kind: 'end', setting });
    }
    for (let index = node.childNodes.length - 1; index >= 0; index--) {
      const child = node.childNodes[index];
      if (child) steps.push({ kind: 'node', node: child, setting });
    }
  }
}

function settingOf(name: string, node: HtmlNode, outer: Setting, resolve: ResolveHref): Setting {
  const heading = /^H([1-6])$/u.exec(name);
  if (heading) {
    const { href, anchor, asWritten } = outer;
    return { kind: 'heading', level: Number(heading[1]), href, ...(anchor && { anchor }), asWritten };
  }
  switch (name) {
    case 'A':
      return { ...outer, href: resolve(node.getAttribute?.('href') ?? ''), anchor: node };
    case 'BLOCKQUOTE': {
      const { href, anchor, asWritten } = outer;
      return { kind: 'quotation', href, ...(anchor && { anchor }), asWritten };
    }
    case 'OL':
    case 'UL':
      return { ...outer, ordered: name === 'OL' };
    case 'LI':
      return { ...outer, kind: 'list-item', ordered: outer.ordered ?? false, item: { begun: false } };
    case 'PRE':
      return { ...outer, asWritten: true };
    default:
      return outer;
  }
}

const isHidden = (node: HtmlNode): boolean =>
  node.getAttribute?.('hidden') != null ||
  /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(node.getAttribute?.('style') ?? '');

/** The block being read, and those read before it. */
class Line {
  readonly drafts: DraftBlock[] = [];
  #text = '';
  #links: BlockLink[] = [];
  /** The link that the last of the text was in. */
  #anchor: HtmlNode | undefined;

  /** Adds text with its white space as HTML has it: every run of it one space, none at the start. */
  add(written: string, setting: Setting): void {
    if (written === '') return;
    // Links of a menu often touch each other in the source and not on the page.
    if (this.#anchor && setting.anchor && leadElsewhere(this.#anchor, setting.anchor))
      this.#append(' ', null);
    this.#anchor = setting.anchor;
    if (setting.asWritten && /[\r\n]/u.test(written)) {
      const lines = written.split(/\r?\n|\r/u);
      lines.forEach((each, index) => {
        if (index > 0) this.end(setting);
        this.#append(each, setting.href);
      });
    } else this.#append(written, setting.href);
  }

  #append(written: string, href: string | null) {
    const spaced = written.replaceAll(/[ \t\r\n\f\u2028\u2029]+/gu, ' ');
    const text = this.#text === '' || this.#text.endsWith(' ') ? spaced.replace(/^ /u, '') : spaced;
    const start = this.#text.length;
    this.#text += text;
    if (href === null || text === '') return;
    const last = this.#links.at(-1);
    // One link may come in several pieces: a word of it in bold, for one.
    if (last && last.end === start && last.href === href) this.#links.pop();
    const from = last && last.end === start && last.href === href ? last.start : start;
    this.#links.push({ start: from, end: this.#text.length, href });
  }

  /** A line end within a block: old pages part their paragraphs with it. In a heading or an item it is a space. */
  break(setting: Setting): void {
    if (setting.kind === 'heading' || setting.kind === 'list-item') this.#append(' ', null);
    else this.end(setting);
  }

  /** Ends the block, if any of it has been read. */
  end({ kind, level, ordered, item }: Setting): void {
    const text = this.#text.trimEnd();
    const start = text.length - text.trimStart().length;
    const links = this.#links
      .map(({ start: from, end, href }) => trimLink(this.#text, from, Math.min(end, text.length), href))
      .filter((link) => link.end > link.start)
      .map((link) => ({ ...link, start: link.start - start, end: link.end - start }));
    this.#text = '';
    this.#links = [];
    if (text.trim() === '') return;
    const goesOn = item?.begun ?? false;
    if (item) item.begun = true;
    this.drafts.push({
      text: text.trimStart(),
      ...(goesOn && kind === 'list-item'
        ? { kind: 'paragraph' }
        : {
            kind,
            ...(kind === 'heading' && { level: level ?? 2 }),
            ...(kind === 'list-item' && { ordered: ordered ?? false }),
          }),
      ...(links.length > 0 && { links }),
    });
  }
}

/** Whether two links are two: programs that write a page may cut one at a change of letters. */
function leadElsewhere(link: HtmlNode, next: HtmlNode): boolean {
  const href = next.getAttribute?.('href') ?? null;
  return link !== next && (href === null || href !== (link.getAttribute?.('href') ?? null));
}

/** A link without the white space at its ends. */
function trimLink(text: string, start: number, end: number, href: string): BlockLink {
  const covered = text.slice(start, Math.max(start, end));
  const trimmedStart = start + covered.length - covered.trimStart().length;
  return { start: trimmedStart, end: trimmedStart + covered.trim().length, href };
}
