import * as v from 'valibot';
import { directionOf } from '../arabic/direction.ts';
import { type Article, type Block, blockId } from '../article/article.ts';
import type { ArticleCorrections, NameCorrection } from '../correction/correction.ts';
import { LinkData } from './article-data.ts';
import { DecidedData, decidedData } from './correction-data.ts';
import { decidedFor } from './decided.ts';
import { type ExchangeResult, refused } from './problem.ts';

/** What a link carries: a text, or the name of a built-in one, and what was decided about its places. */
export interface Shared {
  readonly article:
    | { readonly kind: 'built-in'; readonly id: string }
    | {
        readonly kind: 'own';
        readonly title: string | null;
        readonly language: string;
        readonly blocks: readonly Block[];
      };
  readonly corrections: ArticleCorrections;
}

/** Why a link cannot be opened: a part of it is missing, a later version made it, or it was changed on its way. */
export type ShareProblem = 'cut' | 'newer' | 'damaged';

const VERSION = 1;
const Language = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/iu), v.maxLength(35));
const BlockData = v.object({
  kind: v.picklist(['heading', 'paragraph', 'quotation', 'list-item']),
  text: v.pipe(v.string(), v.nonEmpty()),
  level: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(9))),
  ordered: v.exactOptional(v.boolean()),
  links: v.exactOptional(v.array(LinkData)),
});
const SharedData = v.union([
  v.object({ v: v.literal(VERSION), builtIn: v.pipe(v.string(), v.nonEmpty()), ...DecidedData.entries }),
  v.object({
    v: v.literal(VERSION),
    article: v.object({ title: v.nullable(v.string()), language: Language, blocks: v.array(BlockData) }),
    ...DecidedData.entries,
  }),
]);
export type SharedData = v.InferInput<typeof SharedData>;

/** An article for a link, with what the reader decided about it. */
export function sharedData(
  article: Article,
  isBuiltIn: boolean,
  corrections: ArticleCorrections,
  memory: readonly NameCorrection[],
): SharedData {
  const decided = decidedData(decidedFor(article, corrections, memory));
  if (isBuiltIn) return { v: VERSION, builtIn: article.id, ...decided };
  const blocks = article.blocks.map(({ kind, text, level, ordered, links }) => ({
    kind,
    text,
    ...(level !== undefined && { level }),
    ...(ordered !== undefined && { ordered }),
    ...(links !== undefined && { links: links.map((link) => ({ ...link })) }),
  }));
  const { title, language } = article;
  return { v: VERSION, article: { title, language, blocks }, ...decided };
}

/** Reads what a link carried. */
export function readShared(data: unknown): ExchangeResult<Shared> {
  const version = v.safeParse(v.object({ v: v.number() }), data);
  if (version.success && version.output.v > VERSION) return refused('newer');
  const read = v.safeParse(SharedData, data);
  if (!read.success) return refused('inconsistent');
  const { output } = read;
  const corrections: ArticleCorrections = { corrections: output.corrections, about: output.about };
  if ('builtIn' in output)
    return { ok: true, value: { article: { kind: 'built-in', id: output.builtIn }, corrections } };
  const { title, language, blocks } = output.article;
  if (!blocks.every(linksFit)) return refused('inconsistent');
  return {
    ok: true,
    value: { article: { kind: 'own', title, language, blocks: inOrder(blocks) }, corrections },
  };
}

const linksFit = ({ text, links = [] }: v.InferOutput<typeof BlockData>) =>
  links.every(
    ({ start, end }, index) => start < end && end <= text.length && (links[index - 1]?.end ?? 0) <= start,
  );

function inOrder(blocks: readonly v.InferOutput<typeof BlockData>[]): Block[] {
  let at = 0;
  return blocks.map((block, index) => {
    const offset = at;
    at += block.text.length + 1;
    return { ...block, id: blockId(index), offset, direction: directionOf(block.text, 'rtl') };
  });
}
