import type { Block } from '../article/article.ts';
import { blockId } from '../article/article.ts';
import type { ArticleCorrections, Correction } from '../correction/correction.ts';
import { decidedPlace } from './decided.ts';
import type { PlaceNumbers } from './tei-body.ts';
import { preserving, readTeiText, teiText } from './tei-text.ts';
import { childElements, descendants, type XmlElement } from './xml-read.ts';
import { element } from './xml-write.ts';

/**
 * What was decided that no mark of the text shows, as lists beside it: an item for each decision, its words with those
 * around them or the name that it holds for, and the place where there is one; and what the text is said to be about.
 */
export function decidedLists(
  { corrections, about }: ArticleCorrections,
  blocks: readonly Block[],
  numbers: PlaceNumbers,
): string {
  const decisions = corrections.map((correction) => item(decision(correction, blocks, numbers)));
  const areas = about?.map((id) => item(element('placeName', { key: id })));
  return (
    (decisions.length === 0 ? '' : list('decisions', decisions)) +
    // A list needs an item; that the text is about no area is an item of nothing.
    (areas === undefined ? '' : list('about', areas.length === 0 ? [item()] : areas))
  );
}

const list = (type: string, items: readonly string[]) => `${element('list', { type }, '\n', ...items)}\n`;
const item = (...content: readonly string[]) => `${element('item', {}, ...content)}\n`;
const words = (type: string, text: string) => element('seg', { type, ...preserving(text) }, teiText(text));

function decision(correction: Correction, blocks: readonly Block[], numbers: PlaceNumbers): string {
  const { scope } = correction;
  const common = { type: correction.decision.kind, subtype: scope, resp: '#reader' };
  if (correction.scope === 'mention') {
    const { blockId: id, start, prefix, quote, suffix } = correction.anchor;
    const block = blocks.find((_, index) => blockId(index) === id);
    return element(
      'seg',
      { ...common, corresp: block && `#${block.id}`, n: (block?.offset ?? 0) + start },
      words('before', prefix),
      words('words', quote),
      words('after', suffix),
    );
  }
  const place = decidedPlace(correction);
  const number = place === null ? undefined : numbers.get(place);
  return element(
    'seg',
    { ...common, function: correction.lightsUnlit ? 'lights-unlit' : undefined },
    words('name', correction.name),
    ...(place === null ? [] : [element('placeName', { ref: number && `#${number}`, key: place })]),
  );
}

/** A block of the text as it was read: where it counts from, and the pointer that leads to it. */
export interface PointedBlock {
  readonly pointer: string;
  readonly offset: number;
}

/** What the lists beside the text say was decided, not yet checked for its shape; undefined where there are none. */
export function readDecidedLists(
  root: XmlElement,
  blocks: readonly PointedBlock[],
  places: readonly { readonly id: string }[],
): object | undefined {
  const lists = childElements(root)
    .filter(({ name }) => name === 'standOff')
    .flatMap((standOff) => childElements(standOff).filter(({ name }) => name === 'list'));
  const listOf = (type: string) => lists.find(({ attributes }) => attributes.get('type') === type);
  const decisions = listOf('decisions');
  const about = listOf('about');
  if (!decisions && !about) return undefined;
  return {
    corrections: decisions
      ? childElements(decisions).flatMap((each) =>
          childElements(each).map((seg) => readDecision(seg, blocks, places)),
        )
      : [],
    about: about ? descendants(about, 'placeName').map(({ attributes }) => attributes.get('key')) : null,
  };
}

function readDecision(
  seg: XmlElement,
  blocks: readonly PointedBlock[],
  places: readonly { readonly id: string }[],
): object {
  const { attributes } = seg;
  const textOf = (type: string) => {
    const found = childElements(seg).find((child) => child.attributes.get('type') === type);
    return found ? readTeiText(found).text : '';
  };
  const placeId = descendants(seg, 'placeName')[0]?.attributes.get('key');
  const kind = attributes.get('type');
  const decision = {
    kind,
    ...(kind === 'place' && { placeId }),
    ...(kind === 'own-place' && { place: places.find(({ id }) => id === placeId) }),
  };
  const scope = attributes.get('subtype');
  if (scope !== 'mention')
    return {
      scope,
      name: textOf('name'),
      lightsUnlit: attributes.get('function') === 'lights-unlit',
      decision,
    };
  const quote = textOf('words');
  const at = blocks.findIndex(({ pointer }) => pointer === attributes.get('corresp'));
  // Where its block is gone the words around it tell where it stands.
  const start = at < 0 ? 0 : Number(attributes.get('n')) - (blocks[at]?.offset ?? 0);
  return {
    scope,
    anchor: {
      blockId: blockId(Math.max(0, at)),
      start,
      end: start + quote.length,
      quote,
      prefix: textOf('before'),
      suffix: textOf('after'),
    },
    decision,
  };
}
