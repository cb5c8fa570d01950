import * as v from 'valibot';
import { directionOf } from '../arabic/direction.ts';
import type { BlockKind } from '../article/article.ts';
import type { AnnotatedArticle } from './annotated-article.ts';
import {
  ArticleData,
  assemble,
  CandidateData,
  DATA_VERSION,
  DecidedByData,
  PlaceData,
} from './article-data.ts';
import { DecidedData } from './correction-data.ts';
import { type ExchangeResult, refused } from './problem.ts';
import { TEI_NAMESPACE } from './tei.ts';
import { readDecidedLists } from './tei-decided.ts';
import { readTeiText, type TextSpan } from './tei-text.ts';
import { childElements, descendants, readXml, type XmlElement } from './xml-read.ts';

/**
 * Opens TEI P5. What `toTei` wrote comes back without loss; of another's TEI come the text, its headings, paragraphs,
 * quotations and lists, and the place names whose places its own list tells the position of.
 */
export function fromTei(source: string): ExchangeResult<AnnotatedArticle> {
  const parsed = readXml(source);
  if (!parsed.ok) return parsed;
  const root = parsed.value;
  const text = childElements(root).find(({ name }) => name === 'text');
  if (root.name !== 'TEI' || root.namespace !== TEI_NAMESPACE || !text) return refused('no-article');
  if (versionOf(root) > DATA_VERSION) return refused('newer');

  const places = descendants(root, 'place').flatMap(readPlace);
  const idOf = new Map(places.map(({ number, data }) => [`#${number}`, data.id]));
  const candidates = readCertainties(root);
  const blocks = blocksIn(text, {})
    .map(readBlock)
    .filter((block) => block.text !== '');
  const mentions = blocks.flatMap((block, index) =>
    block.names.map(({ start, end, element: { attributes } }) => {
      const placeId = attributes.get('key') ?? idOf.get(attributes.get('ref') ?? '');
      return {
        block: index,
        start,
        end,
        text: block.text.slice(start, end),
        candidates:
          candidates.get(`#${attributes.get('xml:id')}`) ??
          (placeId === undefined ? [] : [{ placeId, score: shareOf(attributes.get('cert')), reasons: [] }]),
        decidedBy: attributes.get('resp')?.slice(1) ?? 'recogniser',
      };
    }),
  );
  const numbered = withOffsets(blocks);
  const parts = v.safeParse(Parts, {
    article: {
      ...readHead(root),
      language: text.attributes.get('xml:lang') ?? 'und',
      blocks: numbered,
    },
    places: places.map(({ data }) => data),
    mentions,
    decided: readDecidedLists(
      root,
      numbered,
      places.map(({ data }) => data),
    ),
  });
  if (!parts.success) return refused('inconsistent');
  const { article, places: known, decided } = parts.output;
  return assemble(article, parts.output.mentions, known, decided);
}

const Parts = v.object({
  article: ArticleData,
  places: v.array(PlaceData),
  mentions: v.array(
    v.object({
      block: v.number(),
      start: v.number(),
      end: v.number(),
      text: v.string(),
      candidates: v.array(CandidateData),
      decidedBy: v.fallback(DecidedByData, 'recogniser'),
    }),
  ),
  decided: v.optional(DecidedData),
});

function versionOf(root: XmlElement): number {
  const own = descendants(root, 'application').find(({ attributes }) => attributes.get('ident') === 'yaqut');
  return Number(own?.attributes.get('version') ?? 0);
}

function readHead(root: XmlElement) {
  const [title] = descendants(root, 'titleStmt').flatMap((each) => descendants(each, 'title'));
  const id = descendants(root, 'idno').find(({ attributes }) => attributes.get('type') === 'yaqut');
  return {
    id: id ? readTeiText(id).text : '',
    title: !title || title.attributes.get('type') === 'none' ? null : readTeiText(title).text,
  };
}

/** A share of certainty; those who say it in words mean no number, and are taken for certain. */
function shareOf(cert: string | undefined): number {
  const share = Number(cert ?? 1);
  return share >= 0 && share <= 1 ? share : 1;
}

type Context = Partial<Pick<PendingBlock, 'kind' | 'ordered'>>;
interface PendingBlock {
  readonly kind: BlockKind;
  readonly ordered?: boolean;
  readonly element: XmlElement;
}

const BLOCKS: ReadonlyMap<string, BlockKind> = new Map([
  ['head', 'heading'],
  ['p', 'paragraph'],
  ['ab', 'paragraph'],
  ['l', 'paragraph'],
  ['quote', 'quotation'],
  ['item', 'list-item'],
]);
const CONTAINERS = ['body', 'front', 'back', 'div', 'list', 'cit', 'lg', 'sp', 'group', 'text'];

/** The blocks of a text in order; a paragraph within an item or a quotation is one of these. */
function blocksIn(parent: XmlElement, context: Context): PendingBlock[] {
  return childElements(parent).flatMap((element): PendingBlock[] => {
    if (CONTAINERS.includes(element.name)) return blocksIn(element, { ...context, ...listOf(element) });
    const kind = BLOCKS.get(element.name);
    if (!kind) return [];
    const own: Context = kind === 'paragraph' ? context : { ...context, kind };
    return childElements(element).some(holdsBlocks)
      ? blocksIn(element, own)
      : [{ kind, ...(kind === 'paragraph' ? context : {}), ...orderOf(kind, context), element }];
  });
}

const holdsBlocks = ({ name }: XmlElement) => BLOCKS.has(name) || CONTAINERS.includes(name);

function listOf({ name, attributes }: XmlElement): Context {
  const rend = attributes.get('rend');
  if (name !== 'list' || (rend !== 'numbered' && rend !== 'bulleted')) return {};
  return { ordered: rend === 'numbered' };
}

const orderOf = (kind: BlockKind, { ordered }: Context) =>
  kind === 'list-item' && ordered !== undefined ? { ordered } : {};

function readBlock({ element, kind, ordered }: PendingBlock) {
  const { attributes } = element;
  const { text, spans } = readTeiText(element, ['placeName', 'ref']);
  const level = /^level-([1-9])$/.exec(attributes.get('type') ?? '')?.[1];
  const links = linksOf(spans.filter((span) => span.element.name === 'ref'));
  const direction = /^direction: (rtl|ltr)$/.exec(attributes.get('style') ?? '')?.[1];
  const offset = attributes.get('n');
  return {
    kind,
    text,
    pointer: `#${attributes.get('xml:id')}`,
    direction: direction ?? directionOf(text, 'rtl'),
    offset: offset !== undefined && /^\d+$/.test(offset) ? Number(offset) : undefined,
    names: withoutNested(spans.filter((span) => span.element.name === 'placeName')),
    ...(level !== undefined && { level: Number(level) }),
    ...(ordered !== undefined && kind === 'list-item' && { ordered }),
    ...(links.length > 0 && { links }),
  };
}

/** Spans of some text; of one inside another only the outer counts. */
const withoutNested = (spans: readonly TextSpan[]): TextSpan[] =>
  spans.filter(
    ({ start, end }, index) => start < end && !spans.slice(0, index).some((before) => before.end > start),
  );

/** Links with an address that a text may have; pieces of one link, parted by a place name, are put together again. */
function linksOf(refs: readonly TextSpan[]) {
  const links: { start: number; end: number; href: string }[] = [];
  for (const { start, end, element } of withoutNested(refs)) {
    const href = element.attributes.get('target') ?? '';
    const last = links.at(-1);
    if (last && element.attributes.has('prev') && last.end === start && last.href === href) last.end = end;
    else links.push({ start, end, href });
  }
  return links;
}

/** Blocks of another's TEI tell no offsets: they count as if each stood in a line of its own. */
function withOffsets<B extends { text: string; offset: number | undefined }>(blocks: readonly B[]) {
  let at = 0;
  return blocks.map((block) => {
    const offset = block.offset ?? at;
    at = offset + block.text.length + 1;
    return { ...block, offset };
  });
}

function readPlace(element: XmlElement): { number: string | undefined; data: { id: string } & object }[] {
  const inside = (name: string) => childElements(element).filter((child) => child.name === name);
  const [lat, lon] =
    descendants(element, 'geo').map((geo) =>
      readTeiText(geo)
        .text.split(/[\s,]+/)
        .map(Number),
    )[0] ?? [];
  const names = inside('placeName').map((name) => ({ name, text: readTeiText(name).text }));
  const number = element.attributes.get('xml:id');
  const [ownId] = inside('idno').filter(({ attributes }) => attributes.get('type') === 'yaqut');
  if (lat === undefined || lon === undefined || names.length === 0) return [];
  const country = inside('country')[0]?.attributes.get('key');
  const parent = inside('region')
    .find(({ attributes }) => attributes.get('type') === 'parent')
    ?.attributes.get('key');
  const data = {
    id: ownId ? readTeiText(ownId).text : `tei:${number}`,
    kind: element.attributes.get('type'),
    lat,
    lon,
    population: Number(inside('population')[0]?.attributes.get('quantity') ?? 0),
    names: names.map(({ text }) => text),
    ...(country !== undefined && { country }),
    ...(parent !== undefined && { parent }),
    ...(names[0]?.name.attributes.get('evidence') === 'conjecture' && { derived: true }),
  };
  return [{ number, data }];
}

/** What each name might mean, by the name's pointer. */
function readCertainties(root: XmlElement): ReadonlyMap<string, object[]> {
  const candidates = new Map<string, object[]>();
  for (const element of descendants(root, 'certainty')) {
    const { attributes } = element;
    const target = attributes.get('target') ?? '';
    const candidate = {
      placeId: attributes.get('assertedValue'),
      score: Number(attributes.get('degree')),
      reasons: childElements(element).map(readReason),
    };
    const known = candidates.get(target);
    if (known) known.push(candidate);
    else candidates.set(target, [candidate]);
  }
  return candidates;
}

function readReason({ attributes }: XmlElement): object {
  const kind = attributes.get('type');
  const detail = attributes.get('n');
  switch (kind) {
    case 'level':
    case 'type':
    case 'series':
      return { kind, placeKind: detail };
    case 'inside':
    case 'elsewhere':
      return { kind, area: detail };
    case 'near':
      return { kind, neighbour: detail };
    case 'largest':
      return { kind, of: Number(detail) };
    default:
      return { kind };
  }
}
