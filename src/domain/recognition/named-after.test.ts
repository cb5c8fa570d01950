import { describe, expect, it } from 'vitest';
import { kindsNotMeant } from './named-after.ts';

describe('a name after', () => {
  it.each([
    ['سوق', ['country', 'territory', 'region']],
    ['بمدرسه', ['country', 'territory', 'region']],
    ['شارع', ['country', 'territory', 'region', 'division', 'city']],
    ['وبشارع', ['country', 'territory', 'region', 'division', 'city']],
    ['مدينه', []],
    ['', []],
  ])('«%s» does not mean', (before, kinds) => expect(kindsNotMeant(before)).toEqual(kinds));
});
