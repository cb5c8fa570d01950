import { expect, it } from 'vitest';
import { kindsBySign } from './kinds-by-sign.ts';

it('lists the words of one sign together, each once, in the order of the first', () => {
  const kinds = [
    { kind: 'division', words: ['ولاية', 'منطقة'] },
    { kind: 'city', words: ['مدينة'] },
    { kind: 'region', words: ['منطقة'] },
  ];
  const [areas, towns] = kindsBySign(kinds);
  expect(areas?.[1]).toEqual(['ولاية', 'منطقة']);
  expect(towns?.[1]).toEqual(['مدينة']);
});
