import * as v from 'valibot';
import { directionOf } from '../arabic/direction.ts';
import { type Article, type Block, type BlockId, blockId } from '../article/article.ts';
import type { ArticleCorrections, Correction, NameCorrection } from '../correction/correction.ts';
import { nameKey } from '../correction/name-key.ts';
import type { PlaceId } from '../gazetteer/place.ts';
import { Id, LinkData } from './article-data.ts';
import { CorrectionData, correctionData } from './correction-data.ts';
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
const Decided = { corrections: v.array(CorrectionData), about: v.nullable(v.array(Id)) };
const SharedData = v.union([
  v.object({ v: v.literal(VERSION), builtIn: v.pipe(v.string(), v.nonEmpty()), ...Decided }),
  v.object({
    v: v.literal(VERSION),
    article: v.object({ title: v.nullable(v.string()), language: Language, blocks: v.array(BlockData) }),
    ...Decided,
  }),
]);
export type SharedData = v.InferInput<typeof SharedData>;

/**
 * An article for a link. What the reader decided for every text goes along where its name stands in this one, since
 * the marks she sees come of it too.
 */
export function sharedData(
  article: Article,
  isBuiltIn: boolean,
  { corrections, about }: ArticleCorrections,
  memory: readonly NameCorrection[],
): SharedData {
  const order = new Map(article.blocks.map(({ id }, index) => [id, blockId(index)]));
  const decided = {
    corrections: [...corrections, ...appliedMemory(article, corrections, memory)]
      .map(correctionData)
      .map((correction) => renumbered(correction, order)),
    about: about === null ? null : [...about],
  };
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

function appliedMemory(
  { blocks }: Article,
  corrections: readonly Correction[],
  memory: readonly NameCorrection[],
): readonly NameCorrection[] {
  const decided = new Set(
    corrections.flatMap((correction) => (correction.scope === 'mention' ? [] : [nameKey(correction.name)])),
  );
  return memory.filter(
    ({ name }) => !decided.has(nameKey(name)) && blocks.some(({ text }) => text.includes(name)),
  );
}

/** Blocks have no ids in a link: they are counted. */
function renumbered(correction: CorrectionData, order: ReadonlyMap<string, BlockId>): CorrectionData {
  if (correction.scope !== 'mention') return correction;
  const { anchor } = correction;
  return { ...correction, anchor: { ...anchor, blockId: order.get(anchor.blockId) ?? anchor.blockId } };
}

/** Reads what a link carried. */
export function readShared(data: unknown): ExchangeResult<Shared> {
  const version = v.safeParse(v.object({ v: v.number() }), data);
  if (version.success && version.output.v > VERSION) return refused('newer');
  const read = v.safeParse(SharedData, data);
  if (!read.success) return refused('inconsistent');
  const { output } = read;
  const corrections: ArticleCorrections = {
    corrections: output.corrections,
    about: output.about as PlaceId[] | null,
  };
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
