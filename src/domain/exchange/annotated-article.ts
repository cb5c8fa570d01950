import type { Article, Block, BlockId } from '../article/article.ts';
import type { ArticleCorrections } from '../correction/correction.ts';
import type { Place, PlaceId } from '../gazetteer/place.ts';
import { groupBy } from '../group-by.ts';
import { type Mention, placeOf } from '../recognition/mention.ts';
import { mentionStrengths } from '../recognition/mention-strength.ts';
import type { MentionStrength } from '../recognition/strengths.ts';

/** An article with what was found and decided in it: the value that every format is written from and read into. */
export interface AnnotatedArticle {
  readonly article: Article;
  /** In reading order, none overlapping another, the reader's corrections included. */
  readonly mentions: readonly Mention[];
  /** At least the places that the mentions mean. */
  readonly places: ReadonlyMap<PlaceId, Place>;
  /** What the reader decided that the mentions do not show; blocks are counted in it. */
  readonly decided?: ArticleCorrections;
}

/** Joins an article and its mentions with what is known of their places, the other candidates included. */
export function annotatedArticle(
  article: Article,
  mentions: readonly Mention[],
  place: (id: PlaceId) => Place | undefined,
): AnnotatedArticle {
  const places = new Map<PlaceId, Place>();
  for (const { resolution } of mentions) {
    for (const { placeId } of resolution.candidates) {
      const known = place(placeId);
      if (known) places.set(placeId, known);
    }
  }
  return { article, mentions, places };
}

/** A place that the article names, with its mentions in reading order. */
export interface NamedPlace {
  readonly place: Place;
  /** 1 for the place that the text names first, and so on. */
  readonly number: number;
  readonly mentions: readonly Mention[];
}

/** The places that the mentions mean, each once, numbered in the order in which the text first names them. */
export function namedPlaces({ mentions, places }: AnnotatedArticle): NamedPlace[] {
  const meant = mentions.flatMap((mention) => {
    const place = meantPlace(mention, places);
    return place ? [{ mention, place }] : [];
  });
  return [...groupBy(meant, ({ place }) => place)].map(([place, each], index) => ({
    place,
    number: index + 1,
    mentions: each.map(({ mention }) => mention),
  }));
}

/** What is known of the place a mention means, if anything. */
export function meantPlace(mention: Mention, places: AnnotatedArticle['places']): Place | undefined {
  const id = placeOf(mention);
  return id === null ? undefined : places.get(id);
}

/** The country that a place lies in or is; null where none is known. */
export const countryOf = ({ id, kind, country }: Place): PlaceId | null =>
  country ?? (kind === 'country' ? id : null);

/** A mention with the block it stands in. */
export interface MentionInBlock {
  readonly mention: Mention;
  readonly block: Block;
  /** The block's place in the article, counted from 0. */
  readonly index: number;
  /** How strongly the text is about the place there. */
  readonly strength: MentionStrength;
}

/** Each mention with its block; a mention of no block is left out. */
export function mentionsInBlocks({
  article: { blocks },
  mentions,
  places,
}: AnnotatedArticle): MentionInBlock[] {
  const byBlock = mentionsByBlock(mentions);
  const found = new Map<Mention, MentionInBlock>();
  blocks.forEach((block, index) => {
    const inBlock = byBlock.get(block.id) ?? [];
    const strengths = mentionStrengths(block.text, inBlock, (mention) => meantPlace(mention, places));
    inBlock.forEach((mention, n) => {
      found.set(mention, { mention, block, index, strength: strengths[n] as MentionStrength });
    });
  });
  return mentions.flatMap((mention) => found.get(mention) ?? []);
}

/** The mentions by the block they stand in. */
export const mentionsByBlock = (mentions: readonly Mention[]): ReadonlyMap<BlockId, readonly Mention[]> =>
  groupBy(mentions, ({ blockId }) => blockId);
