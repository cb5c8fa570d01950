import type { Block } from '../article/article.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { importanceIn } from '../gazetteer/importance-in.ts';
import { nameForms } from '../gazetteer/name-forms.ts';
import type { Place, PlaceId, PlaceKind } from '../gazetteer/place.ts';
import { madeOnce } from '../made-once.ts';
import { kindsAnnounced } from '../recognition/type-words.ts';
import type { BlockSpan } from './anchor.ts';
import { nameAt, nameKey } from './name-key.ts';

/**
 * The gazetteer's places whose name a span of a block writes (where there is none, those that the gazetteer has it of behind the
 * noun that says what they are: «تنس» of «مدينة تنس»), and apart from them those whose name only begins so («خان» of
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
  if (whole.size === 0) for (const place of namedBehindNoun(gazetteer).get(key) ?? []) whole.add(place);
  const byLikelihood = (a: Place, b: Place) => importanceIn(b, countries) - importanceIn(a, countries);
  return {
    whole: [...whole].sort(byLikelihood),
    begun: [...begun].filter((place) => !whole.has(place)).sort(byLikelihood),
  };
}

/** Places by what follows the noun of their own kind in a name: «تنس» for «مدينة تنس», nothing for «جبل لبنان», which is a division. */
const namedBehindNoun = madeOnce((gazetteer: Gazetteer): ReadonlyMap<string, ReadonlySet<Place>> => {
  const kindsOf = new Map<string, readonly PlaceKind[]>();
  const found = new Map<string, Set<Place>>();
  for (const place of gazetteer.places) {
    for (const name of place.names) {
      const noun = name.slice(0, Math.max(0, name.indexOf(' ')));
      const kinds = kindsOf.get(noun) ?? (noun === '' ? [] : kindsAnnounced(nameKey(noun)));
      kindsOf.set(noun, kinds);
      if (!kinds.includes(place.kind)) continue;
      const { folded } = nameForms(name);
      const rest = folded.slice(folded.indexOf(' ') + 1);
      const places = found.get(rest);
      if (places) places.add(place);
      else found.set(rest, new Set([place]));
    }
  }
  return found;
});
