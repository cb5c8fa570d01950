import { expect, it } from 'vitest';
import { stateOf, withoutMarks } from './towns.ts';

it.each([
  ['Dar‘ā', 'Daraa'],
  ['Dārayyā', 'Darayya'],
  ['Al Bayḑā’', 'Al Bayda'],
  ['En Nâqoûra', 'En Naqoura'],
  ['Béni Mellal', 'Beni Mellal'],
  ['Ţarţūs', 'Tartus'],
])('writes %s as newspapers do, without the marks of romanisation', (romanised, written) => {
  expect(withoutMarks(romanised)).toBe(written);
});

it('knows the state of a town in the United States', () => {
  expect(stateOf({ country: 'US', adminCode: 'TX' })).toBe('iso:US-TX');
  expect(stateOf({ country: 'US', adminCode: '00' })).toBeNull();
  expect(stateOf({ country: 'CA', adminCode: '08' })).toBeNull();
});
