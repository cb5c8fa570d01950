import type { Direction } from '../arabic/direction.ts';

/** Names a block within its article: `b0`, `b1`, … in reading order. */
export type BlockId = string & { readonly __brand: 'BlockId' };

/** What a block is in the flow of the text. */
export type BlockKind = 'heading' | 'paragraph' | 'quotation' | 'list-item';

/** A paragraph, heading or quotation of an article; its text is shown unaltered. */
export interface Block {
  readonly id: BlockId;
  readonly kind: BlockKind;
  readonly text: string;
  /** Where the text starts in the article's source text, in UTF-16 units. */
  readonly offset: number;
  readonly direction: Direction;
  /**
   * Of a heading: 1 for the text's own headline, which only the first block can be; 2 for one of the article's sections,
   * 3 for a section within such a one, and so on.
   */
  readonly level?: number;
  /** Of a list item: whether its list is numbered. */
  readonly ordered?: boolean;
  /** Links of the source, in order, none overlapping another. */
  readonly links?: readonly BlockLink[];
}

/** A stretch of a block's text that leads to another page: `[start, end)` in UTF-16 units of the text. */
export interface BlockLink {
  readonly start: number;
  readonly end: number;
  /** An absolute `http:`, `https:` or `mailto:` address. */
  readonly href: string;
}

/** A text to read. */
export interface Article {
  readonly id: string;
  /**
   * The text's own headline; null where it has none, and then no view makes one up. Where the headline stands in the text
   * itself it is also the first block, of level 1, so that its places are found like all others.
   */
  readonly title: string | null;
  /** BCP 47 tag of the language the text is written in. */
  readonly language: string;
  readonly blocks: readonly Block[];
}

/** The block that is the text's own headline, where that stands in the text. */
export function headlineOf({ blocks: [first] }: Pick<Article, 'blocks'>): Block | null {
  return first?.kind === 'heading' && first.level === 1 ? first : null;
}

/** The n-th block's id. */
export const blockId = (index: number): BlockId => `b${index}` as BlockId;
