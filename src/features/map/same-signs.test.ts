import { expect, it } from 'vitest';
import { type Place, placeId } from '../../domain/gazetteer/place.ts';
import type { ArticlePlace } from '../../state/article-places.ts';
import type { PlacedSign } from './arrange-signs.ts';
import { keepSameSigns } from './same-signs.ts';

const member: ArticlePlace = {
  place: { id: placeId('t:cairo'), position: { lat: 30, lon: 31 } } as Place,
  count: 2,
};
const sign = (changes: Partial<PlacedSign> = {}): PlacedSign => ({
  group: { key: 't:cairo', members: [member], position: { lat: 30, lon: 31 } },
  at: { lat: 30, lon: 31 },
  moved: false,
  size: 14,
  label: { side: { across: 1, down: 0 }, wording: { names: ['Cairo'], more: 0, namedBy: null }, radius: 7 },
  ...changes,
});
const before = sign();
const after = (changed: PlacedSign) => keepSameSigns(new Map([['t:cairo', before]]), [changed])[0];

it('gives the sign of before where nothing of it has changed', () => {
  expect(after(sign())).toBe(before);
});

it.each([
  ['it stands elsewhere', { at: { lat: 30, lon: 32 } }],
  ['it has another size', { size: 18 }],
  ['it lost its label', { label: null }],
  [
    'its label says something else',
    {
      label: {
        side: { across: 1, down: 0 },
        wording: { names: ['القاهرة'], more: 0, namedBy: null },
        radius: 7,
      },
    },
  ],
  ['its place is named more often', { group: { ...before.group, members: [{ ...member, count: 3 }] } }],
] satisfies [string, Partial<PlacedSign>][])('gives the new sign where %s', (_, changes) => {
  const changed = sign(changes);
  expect(after(changed)).toBe(changed);
});
