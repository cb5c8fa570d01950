import type { PlaceId } from '../gazetteer/place.ts';

const NONE: readonly string[] = [];

/**
 * The part of the address that opens an article, at a place and beside the articles compared on one map where these are given:
 * `#/a/<articleId>?place=<placeId>&compare=<articleId>,<articleId>`.
 */
export function articleHash(articleId: string, placeId: PlaceId | null, compared = NONE): string {
  // The colon between a place id's source and key is legal in a fragment and stays readable.
  const place = placeId === null ? '' : `&place=${encodeURIComponent(placeId).replaceAll('%3A', ':')}`;
  const others = compared.length === 0 ? '' : `&compare=${compared.map(encodeURIComponent).join(',')}`;
  return `#/a/${encodeURIComponent(articleId)}${`${place}${others}`.replace('&', '?')}`;
}
