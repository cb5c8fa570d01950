import { type Block, blockId } from '../../article/article.ts';
import { type PlaceId, placeId } from '../../gazetteer/place.ts';

/** A place that a test text names, and where. */
export interface MarkedPlace {
  readonly blockId: Block['id'];
  readonly start: number;
  readonly end: number;
  /** Null for a place that the gazetteer lacks. */
  readonly placeId: PlaceId | null;
}

/** Reads a text marked `{name|place id}`, one block a line. */
export function readMarked(marked: string): { blocks: Block[]; places: MarkedPlace[] } {
  const blocks: Block[] = [];
  const places: MarkedPlace[] = [];
  let offset = 0;
  for (const line of marked.split('\n')) {
    const id = blockId(blocks.length);
    let text = '';
    let rest = 0;
    for (const mark of line.matchAll(/\{([^|]+)\|([^}]*)\}/gu)) {
      text += line.slice(rest, mark.index);
      const [whole, name = '', place = ''] = mark;
      const start = text.length;
      text += name;
      places.push({ blockId: id, start, end: text.length, placeId: place === '' ? null : placeId(place) });
      rest = mark.index + whole.length;
    }
    text += line.slice(rest);
    blocks.push({ id, kind: 'paragraph', text, offset, direction: 'rtl' });
    offset += text.length + 1;
  }
  return { blocks, places };
}
