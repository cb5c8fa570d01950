import type { Block, BlockLink } from '../article/article.ts';
import { inOneList } from '../article/list-runs.ts';
import type { PlaceId } from '../gazetteer/place.ts';
import { type Mention, placeOf } from '../recognition/mention.ts';
import { type AnnotatedArticle, mentionsInBlocks } from './annotated-article.ts';
import { decidedBy, mentionRecord } from './mention-record.ts';
import { cutAt, nestSpans, type SpanTree } from './nested-spans.ts';
import { preserving, teiText } from './tei-text.ts';
import { element, type XmlAttributes } from './xml-write.ts';

/** The `xml:id` that a place has in the list of places. */
export type PlaceNumbers = ReadonlyMap<PlaceId, string>;

/** An element inside a block, as yet without its text. */
interface Inline {
  readonly start: number;
  readonly end: number;
  readonly name: 'placeName' | 'ref';
  readonly attributes: XmlAttributes;
}

/** The text of an article: a heading opens a division, items that follow each other make a list. */
export function teiBody(annotated: AnnotatedArticle, numbers: PlaceNumbers): string {
  const { blocks } = annotated.article;
  const names = placeNames(annotated, numbers);
  const written: string[] = [];
  /** The levels of the divisions that are open. */
  const levels: number[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      const level = block.level ?? SECTION;
      for (; (levels.at(-1) ?? 0) >= level; levels.pop()) written.push('</div>\n');
      levels.push(level);
      written.push('<div>\n');
    }
    if (block.kind === 'list-item' && !inOneList(blocks[index - 1], block))
      written.push(`<list${rendition(block)}>\n`);
    written.push(`${blockElement(block, names.get(block) ?? [])}\n`);
    if (block.kind === 'list-item' && !inOneList(block, blocks[index + 1])) written.push('</list>\n');
  }
  if (blocks.length === 0) written.push('<p/>\n');
  return element('body', {}, '\n', ...written, ...levels.map(() => '</div>\n'));
}

/** The level of a heading that says none. */
const SECTION = 2;

const rendition = ({ ordered }: Block) =>
  ordered === undefined ? '' : ` rend="${ordered ? 'numbered' : 'bulleted'}"`;

const ELEMENTS = { heading: 'head', paragraph: 'p', quotation: 'quote', 'list-item': 'item' } as const;

function blockElement(block: Block, names: readonly Inline[]): string {
  const inlines = [...links(block, names), ...names];
  const spans = nestSpans(inlines);
  // A link's pieces too: a blank at the edge of one would be taken for a program's indent.
  const parts = inlines.map(({ start, end }) => block.text.slice(start, end));
  return element(
    ELEMENTS[block.kind],
    {
      'xml:id': block.id,
      n: block.offset,
      style: `direction: ${block.direction}`,
      type: block.level === undefined ? undefined : `level-${block.level}`,
      ...preserving(block.text, ...parts),
    },
    inlineMarkup(block.text, 0, block.text.length, spans),
  );
}

function inlineMarkup(text: string, from: number, to: number, spans: readonly SpanTree<Inline>[]): string {
  let at = from;
  let markup = '';
  for (const { span, inside } of spans) {
    markup += teiText(text.slice(at, span.start));
    markup += element(span.name, span.attributes, inlineMarkup(text, span.start, span.end, inside));
    at = span.end;
  }
  return markup + teiText(text.slice(at, to));
}

function placeNames(
  annotated: AnnotatedArticle,
  numbers: PlaceNumbers,
): ReadonlyMap<Block, readonly Inline[]> {
  const names = new Map<Block, Inline[]>();
  for (const found of mentionsInBlocks(annotated)) {
    const { mention, block } = found;
    const { score } = mentionRecord(found, annotated.places);
    const name: Inline = {
      ...spanOf(mention),
      name: 'placeName',
      attributes: nameAttributes(mention, score, numbers),
    };
    const known = names.get(block);
    if (known) known.push(name);
    else names.set(block, [name]);
  }
  return names;
}

const spanOf = ({ start, end }: Mention) => ({ start, end });

function nameAttributes(mention: Mention, score: number, numbers: PlaceNumbers): XmlAttributes {
  const id = placeOf(mention);
  const number = id === null ? undefined : numbers.get(id);
  return {
    'xml:id': mention.id,
    ref: number && `#${number}`,
    key: id ?? undefined,
    cert: id === null ? undefined : score,
    resp: `#${decidedBy(mention)}`,
  };
}

/** A link that a place name crosses is written in pieces, each pointing to the next and to the one before. */
function links(block: Block, names: readonly Inline[]): Inline[] {
  return (block.links ?? []).flatMap((link, number) => {
    const pieces = cutAt(link, names);
    const id = (piece: number) => `${block.id}-link-${number}-${piece}`;
    return pieces.map(
      (piece: BlockLink, index): Inline => ({
        start: piece.start,
        end: piece.end,
        name: 'ref',
        attributes: {
          target: link.href,
          ...(pieces.length > 1 && {
            'xml:id': id(index),
            prev: index > 0 ? `#${id(index - 1)}` : undefined,
            next: index < pieces.length - 1 ? `#${id(index + 1)}` : undefined,
          }),
        },
      }),
    );
  });
}
