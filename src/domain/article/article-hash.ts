import type { PlaceId } from '../gazetteer/place.ts';

/** The part of the address that opens an article, at a place where one is given: `#/a/<articleId>?place=<placeId>`. */
export function articleHash(articleId: string, placeId: PlaceId | null): string {
  // The colon between a place id's source and key is legal in a fragment and stays readable.
  const place = placeId === null ? '' : `?place=${encodeURIComponent(placeId).replaceAll('%3A', ':')}`;
  return `#/a/${encodeURIComponent(articleId)}${place}`;
}
