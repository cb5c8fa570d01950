import type { Block } from '../article/article.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { importanceIn } from '../gazetteer/importance-in.ts';
import type { Place, PlaceId } from '../gazetteer/place.ts';
import type { BlockSpan } from './anchor.ts';
import { nameAt, nameKey } from './name-key.ts';

/**
 * The gazetteer's places whose name a span of a block writes, and apart from them those whose name only begins so («خان» of
 * «خان يونس»); of either the likelier first in a text that names places of these countries.
 */
export function placesNamed(
  block: Block,
  { start, end }: BlockSpan,
  gazetteer: Gazetteer,
  countries: ReadonlySet<PlaceId>,
): { readonly whole: readonly Place[]; readonly begun: readonly Place[] } {
  const key = nameKey(nameAt(block, start, end));
  const whole = new Set<Place>();
  const begun = new Set<Place>();
  for (const { folded, places } of gazetteer.namesStartingWith(key.split(' ', 1)[0] ?? '')) {
    if (folded === key) for (const place of places) whole.add(place);
    else if (folded.startsWith(`${key} `)) for (const place of places) begun.add(place);
  }
  const byLikelihood = (a: Place, b: Place) => importanceIn(b, countries) - importanceIn(a, countries);
  return {
    whole: [...whole].sort(byLikelihood),
    begun: [...begun].filter((place) => !whole.has(place)).sort(byLikelihood),
  };
}
