/** What a key does on a sign of the map. */
export type SignDeed =
  | { readonly kind: 'go'; readonly to: 'next' | 'previous' | 'first' | 'last' }
  | { readonly kind: 'pan'; readonly by: readonly [across: number, down: number] }
  | { readonly kind: 'zoom'; readonly by: 1 | -1 };

const go = (to: 'next' | 'previous' | 'first' | 'last'): SignDeed => ({ kind: 'go', to });
const PAN = 80;

const PANS: Readonly<Record<string, SignDeed>> = {
  ArrowLeft: { kind: 'pan', by: [-PAN, 0] },
  ArrowRight: { kind: 'pan', by: [PAN, 0] },
  ArrowUp: { kind: 'pan', by: [0, -PAN] },
  ArrowDown: { kind: 'pan', by: [0, PAN] },
};

const OTHERS: Readonly<Record<string, SignDeed>> = {
  '+': { kind: 'zoom', by: 1 },
  '=': { kind: 'zoom', by: 1 },
  '-': { kind: 'zoom', by: -1 },
  ArrowDown: go('next'),
  ArrowUp: go('previous'),
  Home: go('first'),
  End: go('last'),
};

/** The deed of a key, if it has one. The arrow that points where one reads on is "next"; with Shift arrows move the map. */
export function deedOf(key: string, shift: boolean, direction: 'rtl' | 'ltr'): SignDeed | undefined {
  if (shift && PANS[key]) return PANS[key];
  if (key === 'ArrowLeft') return go(direction === 'rtl' ? 'next' : 'previous');
  if (key === 'ArrowRight') return go(direction === 'rtl' ? 'previous' : 'next');
  return OTHERS[key];
}
