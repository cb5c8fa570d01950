import type { PlaceOrder } from '../../state/preferences-slice.ts';

/** Orders places given in text order; equals keep the text's order. Names are compared as the language does. */
export function orderPlaces<T extends { readonly name: string; readonly count: number }>(
  inTextOrder: readonly T[],
  order: PlaceOrder,
  language: string,
): T[] {
  switch (order) {
    case 'text':
      return [...inTextOrder];
    case 'frequency':
      return [...inTextOrder].sort((a, b) => b.count - a.count);
    case 'name': {
      const collator = new Intl.Collator(language);
      return [...inTextOrder].sort((a, b) => collator.compare(a.name, b.name));
    }
  }
}
